import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { places } from "../../../testing/core/places";
import { reviewOverdue } from "./reviewOverdue";

describe("reviewOverdue", () => {
  test("a review due today, or recorded, is not reported", () => {
    const interventions = [
      { reviewDue: "10/12/2026" },
      { reviewDue: "01/12/2026", reviewed: "02/12/2026" },
      { reviewDue: "" },
    ];
    expect(reviewOverdue(aSchool({ interventions }))).toEqual([]);
  });

  test("a review that was due yesterday is a reminder", () => {
    const found = reviewOverdue(aSchool({ interventions: [{ reviewDue: "09/12/2026" }] }));
    expect(places(found)).toEqual(["Interventions!I2"]);
    expect(found[0]?.severity).toBe("reminder");
  });

  test("so is an action of a meeting, for a child or a whole class", () => {
    const meetings = [
      { upn: aUpn(0), action: "Read daily", reviewDue: "09/12/2026" },
      { className: "Oak", action: "Tables chart", reviewDue: "09/12/2026" },
      { upn: aUpn(0), action: "Phone home", reviewDue: "09/12/2026", reviewed: "yes" },
      { upn: aUpn(0), action: "Book club", reviewDue: "10/12/2026" },
    ];
    const found = reviewOverdue(aSchool({ meetings }));
    expect(places(found)).toEqual(["Meetings!F2", "Meetings!F3"]);
    expect(found[0]?.message).toContain("review of this action was due on 09/12/2026");
  });

  test("a review for a child who has left is not asked for", () => {
    const row = { upn: aUpn(0), reviewDue: "01/12/2026" };
    const pupils = [{ left: "20/11/2026" }];
    const found = reviewOverdue(aSchool({ pupils, interventions: [row], meetings: [row] }));
    expect(found).toEqual([]);
  });
});
