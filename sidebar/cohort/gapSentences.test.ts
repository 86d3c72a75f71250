import { gapSentences } from "./gapSentences";

const gap = (points: number, children: number) => ({
  group: "Pupil premium",
  comparedWith: "Other children",
  measured: "Reading",
  reached: { reached: 18, n: 30 },
  points,
  children,
  pointsPerChild: 100 / 30,
});

test("a gap is told in points and in children", () => {
  expect(gapSentences(gap(-13.33, 4))).toBe(
    "13.3 points behind other children: 4 children of this group. One child is 3.3 points.",
  );
  expect(gapSentences(gap(1, 1))).toBe(
    "1 point ahead of other children: 1 child of this group. One child is 3.3 points.",
  );
});

test("a gap counted as a negative number of children is no negative child", () => {
  expect(gapSentences(gap(-6.7, -2))).toMatch(/: 2 children/);
});

test("no gap is said in words", () => {
  expect(gapSentences(gap(0, 0))).toBe("Level with other children. One child is 3.3 points.");
});
