import { readMeetings } from "./readMeetings";
import { recogniseTabs } from "./recogniseTabs";

const headers = ["Meeting date", "Class", "UPN", "Action", "Owner", "Review due", "Reviewed"];

function meetings(...rows: (string | Date)[][]) {
  const { fixed } = recogniseTabs([{ name: "Meetings", values: [headers, ...rows] }]);
  return readMeetings(fixed.meetings);
}

describe("the rows of meetings", () => {
  test("are read with their days and what was typed", () => {
    const [forClass, forChild] = meetings(
      [new Date(2026, 10, 5), "Oak", "", "Read daily", "Class teacher", "22/01/2027", ""],
      ["05/11/2026", "", "a823432106001", "Tables chart", "", "", "yes"],
    );
    expect(forClass).toMatchObject({
      upn: "",
      meetingDate: "2026-11-05",
      reviewDue: "2027-01-22",
      cells: {
        className: { typed: "Oak" },
        action: { typed: "Read daily", row: 2, column: 4 },
        owner: { typed: "Class teacher" },
        reviewed: { typed: "" },
      },
    });
    expect(forChild).toMatchObject({ upn: "A823432106001", cells: { reviewed: { typed: "yes" } } });
    expect(forChild?.reviewDue).toBeUndefined();
  });

  test("are kept without an action, since a review may be due all the same", () => {
    const [row] = meetings(["05/11/2026", "Oak", "", "", "Class teacher", "22/01/2027", ""]);
    expect(row).toMatchObject({ reviewDue: "2027-01-22", cells: { action: { typed: "" } } });
  });

  test("a workbook without the tab has none", () => {
    expect(readMeetings(undefined)).toEqual([]);
  });
});
