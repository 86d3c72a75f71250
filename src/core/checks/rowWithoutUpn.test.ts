import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { rowWithoutUpn } from "./rowWithoutUpn";

describe("rowWithoutUpn", () => {
  test("rows with a UPN are not reported", () => {
    expect(rowWithoutUpn(aSchool({ history: [{ upn: aUpn(3) }] }))).toEqual([]);
  });

  test("a row of any tab without one is an error", () => {
    const school = aSchool({
      classRows: [{ surname: "Q" }],
      history: [{}],
      fft: [{}],
      ledger: [{ upn: " " }],
    });
    expect(places(rowWithoutUpn(school))).toEqual(["Oak!A2", "History!A2", "FFT!A2", "Targets!A2"]);
  });

  test("an action of a meeting may be for a whole class", () => {
    const meetings = [{ className: "Oak", action: "Read daily" }];
    expect(rowWithoutUpn(aSchool({ meetings }))).toEqual([]);
  });

  test("a tab without the column is not reported row by row", () => {
    expect(rowWithoutUpn(aSchool({ classRows: [{ upn: undefined }] }))).toEqual([]);
  });
});
