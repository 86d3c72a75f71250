import { aSchool } from "../../../testing/core/aSchool";
import { fixes, places } from "../../../testing/core/places";
import { phonicsHalfFilled } from "./phonicsHalfFilled";

describe("phonicsHalfFilled", () => {
  const phonics = (mark: string | number, outcome: string) =>
    aSchool({ statutoryChecks: [{ check: "phonics", mark, outcome }] });

  test("both, neither, or a reason alone are whole", () => {
    expect(phonicsHalfFilled(phonics(35, "Wa"))).toEqual([]);
    expect(phonicsHalfFilled(phonics("", ""))).toEqual([]);
    expect(phonicsHalfFilled(phonics("", "A"))).toEqual([]);
    expect(phonicsHalfFilled(phonics("A", ""))).toEqual([]);
  });

  test("a mark alone is a reminder with the code it earns", () => {
    expect(fixes(phonicsHalfFilled(phonics(35, "")))).toEqual(["Wa"]);
    expect(fixes(phonicsHalfFilled(phonics(12, "")))).toEqual(["Wt"]);
  });

  test("a code alone is a reminder at the mark", () => {
    expect(places(phonicsHalfFilled(phonics("", "Wt")))).toEqual(["Phonics and tables checks!D2"]);
  });
});
