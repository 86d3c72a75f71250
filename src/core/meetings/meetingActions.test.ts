import { aSchool } from "../../../testing/core/aSchool";
import { cellText } from "../cell";
import type { MeetingRow } from "../school/resultRows";
import { actionsConcerning, actionsDue, lastMeetingOf, openActions } from "./meetingActions";

const words = (rows: readonly MeetingRow[]) =>
  rows.map(({ cells }) => cellText(cells.action.typed));

describe("actions of meetings", () => {
  test("those of a class are its own and its children's, wherever the row says the child was", () => {
    const { meetings } = aSchool({
      meetings: [
        { className: " oak ", action: "Tables daily" },
        { className: "Elm", upn: "A", action: "Read daily" },
        { className: "Oak", upn: "B", action: "Another class's child now" },
        { action: "Nobody's" },
        { upn: "A", action: "" },
        { upn: "A", action: "Not an action", kind: "Review with the child" },
      ],
    });
    const concerned = { upns: new Set(["A"]), classNames: ["Oak"] };
    expect(words(actionsConcerning(meetings, concerned))).toEqual(["Tables daily", "Read daily"]);
  });

  test("open ones stand in the order in which they are due, those without a day last", () => {
    const { meetings } = aSchool({
      meetings: [
        { action: "No day" },
        { action: "March", reviewDue: "01/03/2027" },
        { action: "Done", reviewDue: "01/01/2027", reviewed: "yes" },
        { action: "January", reviewDue: "01/01/2027" },
      ],
    });
    expect(words(openActions(meetings))).toEqual(["January", "March", "No day"]);
  });

  test("due are those of today and before, but of no child who has left", () => {
    const school = aSchool({
      pupils: [{ upn: "A" }, { upn: "B", left: "01/12/2026" }],
      meetings: [
        { upn: "A", action: "Today", reviewDue: "10/12/2026" },
        { className: "Oak", action: "Overdue", reviewDue: "01/12/2026" },
        { upn: "A", action: "Tomorrow", reviewDue: "11/12/2026" },
        { upn: "B", action: "Has left", reviewDue: "09/12/2026" },
      ],
    });
    expect(words(actionsDue(school))).toEqual(["Today", "Overdue"]);
  });

  test("the last meeting is the latest day; none where no day is given", () => {
    const { meetings } = aSchool({
      meetings: [
        { action: "a", meetingDate: "05/11/2026" },
        { action: "b", meetingDate: "11/06/2026" },
        { action: "c" },
      ],
    });
    expect(lastMeetingOf(meetings)).toBe("2026-11-05");
    expect(lastMeetingOf(meetings.slice(2))).toBeUndefined();
  });
});
