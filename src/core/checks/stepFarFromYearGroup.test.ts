import { aSchoolWithReading } from "../../../testing/core/aSchool";
import { messages, places } from "../../../testing/core/places";
import { stepFarFromYearGroup } from "./stepFarFromYearGroup";

describe("stepFarFromYearGroup", () => {
  const steps = (marks: Record<string, string>, sen = "N") =>
    stepFarFromYearGroup(aSchoolWithReading(marks, { scale: "Steps", pupil: { sen } }));

  test("within two years of what is expected in Year 5 is not reported", () => {
    expect(steps({ autumn: "3b" })).toEqual([]);
    expect(steps({ autumn: "6s+" })).toEqual([]);
  });

  test("more than two years away is a query", () => {
    const found = steps({ autumn: "2s", forecastYearEnd: "1s" });
    expect(places(found)).toEqual(["Oak!L2", "Oak!O2"]);
    expect(messages(found)[0]).toContain("more than 2 years behind");
  });

  test("a child with a plan may be far below", () => {
    expect(steps({ autumn: "1b" }, "E")).toEqual([]);
  });

  test("a scale of points in time says nothing about years", () => {
    expect(stepFarFromYearGroup(aSchoolWithReading({ autumn: "PK1" }))).toEqual([]);
  });

  test("ahead is a query too", () => {
    const more = { scale: "Steps", pupil: { yearGroup: "3", dateOfBirth: "14/10/2018" } };
    expect(messages(stepFarFromYearGroup(aSchoolWithReading({ autumn: "6b" }, more)))[0]).toContain(
      "ahead of",
    );
  });
});
