import { aSchool } from "../../../testing/core/aSchool";
import { fixes, messages, places } from "../../../testing/core/places";
import { unknownSubject } from "./unknownSubject";

describe("unknownSubject", () => {
  test("the three subjects are known in any case", () => {
    const school = aSchool({ history: [{ subject: "READING" }], fft: [{ subject: "writing" }] });
    expect(unknownSubject(school)).toEqual([]);
  });

  test("a slip is an error with the likely subject", () => {
    expect(fixes(unknownSubject(aSchool({ history: [{ subject: "Readng" }] })))).toEqual([
      "Reading",
    ]);
  });

  test("another subject, or none, is an error on each of the three tabs", () => {
    const school = aSchool({
      history: [{ subject: "Art" }],
      fft: [{}],
      ledger: [{ subject: "PE" }],
    });
    const found = unknownSubject(school);
    expect(places(found)).toEqual(["History!E2", "FFT!B2", "Targets!C2"]);
    expect(messages(found)[1]).toContain("The subject is blank");
  });
});
