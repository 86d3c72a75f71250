import { aSchool } from "../../../testing/core/aSchool";
import { reviewState } from "./reviewState";

describe("how a review stands on 10 December 2026", () => {
  test.each([
    ["11/12/2026", "", "later"],
    ["", "", "later"],
    ["10/12/2026", "", "dueToday"],
    ["09/12/2026", "", "overdue"],
    ["09/12/2026", "08/12/2026", "reviewed"],
    ["09/12/2026", "yes", "reviewed"],
  ])("due on %p, reviewed %p: %s", (reviewDue, reviewed, state) => {
    const { meetings, today } = aSchool({ meetings: [{ action: "Read", reviewDue, reviewed }] });
    expect(meetings.map((row) => reviewState(row, today))).toEqual([state]);
  });
});
