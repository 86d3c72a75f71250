import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { scoreOutOfRange } from "./scoreOutOfRange";

describe("scoreOutOfRange", () => {
  const scaled = { scale: "Key Stage 2 scaled score" };

  test("the lowest and highest scores are in range", () => {
    expect(scoreOutOfRange(aSchoolWithReading({ autumn: 80, spring: "120" }, scaled))).toEqual([]);
  });

  test("scores beyond either end are errors that give the range", () => {
    const found = scoreOutOfRange(aSchoolWithReading({ autumn: 79, spring: 121 }, scaled));
    expect(places(found)).toEqual(["Oak!L2", "Oak!M2"]);
    expect(found[0]?.expected).toBe("a whole number from 80 to 120");
  });

  test("a phonics mark over 40 and a tables score over 25 are errors", () => {
    const statutoryChecks = [
      { check: "phonics", mark: 41 },
      { check: "tables", mark: 26 },
    ];
    expect(scoreOutOfRange(aSchool({ statutoryChecks }))).toHaveLength(2);
  });
});
