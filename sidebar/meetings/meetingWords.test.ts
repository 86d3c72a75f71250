import { dueText, reviewsText } from "./meetingWords";

describe("words of the screen Meetings", () => {
  test("what is due is counted", () => {
    expect([0, 1, 3].map(dueText)).toEqual([
      "no action is due",
      "1 action is due",
      "3 actions are due",
    ]);
  });

  test("reviews are n of n, and before the first point nothing is asked for", () => {
    expect(reviewsText({ held: 12, of: 30 })).toBe(
      "12 of 30 children have had a review with the teacher at this point.",
    );
    expect(reviewsText({ held: 0, of: 0 })).toBe("No assessment point has begun yet.");
  });
});
