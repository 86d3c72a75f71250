import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { markAfterLeft } from "./markAfterLeft";

describe("markAfterLeft", () => {
  test("a child who left while the point was open may have a mark", () => {
    const more = { pupil: { left: "23/11/2026" } };
    expect(markAfterLeft(aSchoolWithReading({ autumn: "EXS" }, more))).toEqual([]);
  });

  test("a grade of a later point is a query, and the code for left is in order", () => {
    const more = { pupil: { left: "20/10/2026" } };
    expect(places(markAfterLeft(aSchoolWithReading({ autumn: "EXS" }, more)))).toEqual(["Oak!L2"]);
    expect(markAfterLeft(aSchoolWithReading({ autumn: "L" }, more))).toEqual([]);
  });
});
