import { aSchool } from "../../../testing/core/aSchool";
import { childReviews } from "./childReviews";

const kind = "Review with the child";

/** The spring point opens on 8 March 2027. */
const school = (...meetings: NonNullable<Parameters<typeof aSchool>[0]>["meetings"] & object) =>
  aSchool({ today: "2027-03-20", meetings });

describe("children's reviews with the teacher at an assessment point", () => {
  test("count from the day the point opens, the latest day of each child", () => {
    const { opens } = aSchool().settings.points.spring;
    const found = childReviews(
      school(
        { upn: "A", kind, meetingDate: opens },
        { upn: "A", kind, meetingDate: "2027-03-19" },
        { upn: "B", kind, meetingDate: "2026-12-01" },
        { upn: "C", kind, meetingDate: "2027-03-21" },
        { upn: "D", kind },
        { upn: "", kind, meetingDate: "2027-03-15" },
        { upn: "E", action: "Read daily", meetingDate: "2027-03-15" },
      ),
      "spring",
    );
    expect([...found]).toEqual([["A", "2027-03-19"]]);
  });

  test("one held after the next point has opened is of that point", () => {
    const late = school({ upn: "A", kind, meetingDate: "2027-03-15" });
    expect(childReviews(late, "autumn").size).toBe(0);
  });
});
