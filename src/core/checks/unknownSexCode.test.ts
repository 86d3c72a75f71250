import { aSchool } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { unknownSexCode } from "./unknownSexCode";

describe("unknownSexCode", () => {
  test("M and F in any case, and blanks, are not reported", () => {
    const pupils = ["M", "f ", ""].map((sex) => ({ sex }));
    expect(unknownSexCode(aSchool({ pupils }))).toEqual([]);
  });

  test("words are errors with the code they mean", () => {
    const pupils = ["Female", "boy", "G", "?"].map((sex) => ({ sex }));
    const found = unknownSexCode(aSchool({ pupils }));
    expect(fixes(found)).toEqual(["F", "M", "F", undefined]);
    expect(found[0]).toMatchObject({ severity: "error", found: "Female" });
  });
});
