import { aSchool } from "../../../testing/core/aSchool";
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
});
