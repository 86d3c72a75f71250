import { aSchool, aSchoolWithReading } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { markBeforeJoined } from "./markBeforeJoined";

describe("markBeforeJoined", () => {
  test("a child who joined on the day the point closed may have a mark", () => {
    const more = { pupil: { joined: "18/12/2026" } };
    expect(markBeforeJoined(aSchoolWithReading({ autumn: "EXS" }, more))).toEqual([]);
  });

  test("a mark of a point that closed before is a query", () => {
    const more = { pupil: { joined: "05/01/2027" }, today: "2027-01-10" };
    const found = markBeforeJoined(aSchoolWithReading({ lastYear: "EXS", autumn: "EXS" }, more));
    expect(places(found)).toEqual(["Oak!L2"]);
    expect(found[0]?.severity).toBe("query");
  });

  test("so is a test taken before", () => {
    const test1 = { upn: aUpn(0), date: "01/06/2021", scale: "Standardised score", score: 100 };
    expect(places(markBeforeJoined(aSchool({ tests: [test1] })))).toEqual(["Tests!G2"]);
  });

  test("days that contradict each other are not used", () => {
    const more = { pupil: { joined: "05/01/2027", left: "20/07/2026" } };
    expect(markBeforeJoined(aSchoolWithReading({ autumn: "EXS" }, more))).toEqual([]);
  });
});
