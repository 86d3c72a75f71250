import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { everyYear } from "../../../testing/core/aSettings";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { startContradictsProfile } from "./startContradictsProfile";

describe("startContradictsProfile", () => {
  const goals = Array<string>(17).fill("2");
  /** Reading rests on E08 and E09. */
  const notYet = [...goals.slice(0, 8), "1", ...goals.slice(9)];
  const check = (start: string, profile: string[], more = {}, yearGroup = "1") =>
    startContradictsProfile(
      aSchoolWithReading(
        { start },
        {
          pupil: { yearGroup, dateOfBirth: "14/10/2020" },
          earlyYears: [{ upn: aUpn(0), year: "2025/26", goals: profile }],
          ...more,
        },
      ),
    );

  test("2 where both goals are 2, and 1 where one is not, agree", () => {
    expect(check("2", goals)).toEqual([]);
    expect(check("1", notYet)).toEqual([]);
  });

  test("1 where both goals are 2 is a query that says where", () => {
    const found = check("1", goals);
    expect(places(found)).toEqual(["Oak!J2"]);
    expect(found[0]).toMatchObject({
      severity: "query",
      expected: "2, by row 2 of Early years",
      found: "1",
    });
  });

  test("2 where a goal is not reached is one too, in Year 2 as in Year 1", () => {
    expect(check("2", notYet, {}, "2")).toHaveLength(1);
  });

  test("goals that are blank or exempt give nothing to compare", () => {
    expect(check("1", [])).toEqual([]);
    expect(check("1", Array<string>(17).fill("A"))).toEqual([]);
    expect(check("1", goals, { earlyYears: [{ upn: aUpn(1), goals }] })).toEqual([]);
  });

  test("from Year 3, and on any other scale, the start is not the profile", () => {
    const settings = { startScales: everyYear("Early years profile") };
    expect(check("1", goals, { settings }, "3")).toEqual([]);
    const other = { startScales: everyYear("Teacher assessment") };
    expect(check("WTS", goals, { settings: other })).toEqual([]);
  });
});
