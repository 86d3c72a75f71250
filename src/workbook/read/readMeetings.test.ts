import { readMeetings } from "./readMeetings";
import { recogniseTabs } from "./recogniseTabs";

const headers = ["Meeting date", "Class", "UPN", "Action", "Owner", "Review due", "Reviewed"];

function meetings(...rows: (string | Date)[][]) {
  const { fixed } = recogniseTabs([{ name: "Meetings", values: [headers, ...rows] }]);
  return readMeetings(fixed.meetings);
}

describe("the actions of meetings", () => {
  test("are read with their days, and count as reviewed once anything says so", () => {
    const [waiting, reviewed] = meetings(
      [new Date(2026, 10, 5), "Oak", "", "Read daily", "Class teacher", "22/01/2027", ""],
      ["05/11/2026", "", "a823432106001", "Tables chart", "", "", "yes"],
    );
    expect(waiting).toMatchObject({
      meetingDate: "2026-11-05",
      className: "Oak",
      action: "Read daily",
      reviewDue: "2027-01-22",
      isReviewed: false,
    });
    expect(reviewed).toMatchObject({ upn: "A823432106001", isReviewed: true, whatChanged: "" });
    expect(reviewed?.reviewDue).toBeUndefined();
  });

  test("a row without an action is not one", () => {
    expect(meetings(["05/11/2026", "Oak", "", "", "Class teacher", "", ""])).toEqual([]);
  });

  test("a workbook without the tab has none", () => {
    expect(readMeetings(undefined)).toEqual([]);
  });
});
