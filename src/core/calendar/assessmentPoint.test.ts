import { currentTerm, pointState } from "./assessmentPoint";

const points = {
  autumn: { opens: "2026-11-23", closes: "2026-12-18" },
  spring: { opens: "2027-03-08", closes: "2027-03-26" },
  summer: { opens: "2027-06-14", closes: "2027-07-09" },
};

describe("assessment point", () => {
  test.each([
    ["2026-11-22", "notBegun"],
    ["2026-11-23", "open"],
    ["2026-12-18", "open"],
    ["2026-12-19", "closed"],
  ])("on %s the autumn point is %s", (today, state) => {
    expect(pointState(points.autumn, today)).toBe(state);
  });

  test.each([
    ["2026-11-22", undefined],
    ["2026-11-23", "autumn"],
    ["2027-03-07", "autumn"],
    ["2027-03-08", "spring"],
    ["2027-08-31", "summer"],
  ])("on %s the current point is %s", (today, term) => {
    expect(currentTerm(points, today)).toBe(term);
  });
});
