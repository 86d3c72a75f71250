import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { fixes } from "../../../testing/core/places";
import { codeWrittenAnotherWay } from "./codeWrittenAnotherWay";

describe("codeWrittenAnotherWay", () => {
  test("the scale's own code, in any case, is not reported", () => {
    expect(codeWrittenAnotherWay(aSchoolWithReading({ autumn: "exs ", spring: "PK 3" }))).toEqual(
      [],
    );
  });

  test("another way of writing is a reminder with the code", () => {
    const found = codeWrittenAnotherWay(aSchoolWithReading({ autumn: "EXP", spring: "Expected" }));
    expect(fixes(found)).toEqual(["EXS", "EXS"]);
    expect(found[0]).toMatchObject({ severity: "reminder", found: "EXP", expected: "EXS" });
  });
});
