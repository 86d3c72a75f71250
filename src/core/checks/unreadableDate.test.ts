import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { unreadableDate } from "./unreadableDate";

describe("unreadableDate", () => {
  test("days in figures, ISO days and date cells are read, and blanks are for other checks", () => {
    const pupils = [
      { dateOfBirth: "14.10.16", joined: "2021-09-01", left: "" },
      { dateOfBirth: { date: "2016-10-14" } },
    ];
    expect(unreadableDate(aSchool({ pupils }))).toEqual([]);
  });

  test("a day that does not exist is an error that repeats it", () => {
    const [finding] = unreadableDate(aSchool({ pupils: [{ joined: "31/02/2021" }] }));
    expect(finding).toMatchObject({ severity: "error", found: "31/02/2021" });
    expect(finding?.message).toContain("‘31/02/2021’ cannot be read as a date");
  });

  test("every tab with dates is looked at, and a serial number or far past year is no date", () => {
    const school = aSchool({
      pupils: [{ dateOfBirth: 42657 }, { left: "01/01/1900" }],
      tests: [{ date: "June" }],
      interventions: [{ starts: "soon", reviewDue: "Easter" }],
      meetings: [{ meetingDate: "Monday", reviewDue: "Easter", reviewed: "yes" }],
      ledger: [{ agreedOn: "last week" }],
    });
    expect(places(unreadableDate(school))).toEqual([
      "Pupils!D2",
      "Pupils!M3",
      "Tests!B2",
      "Interventions!D2",
      "Interventions!I2",
      "Meetings!B2",
      "Meetings!F2",
      "Targets!I2",
    ]);
  });
});
