import fc from "fast-check";
import { bandRank } from "../band";
import { terms } from "../calendar/assessmentPoint";
import { yearGroups } from "../pupils/yearGroup";
import { bandOf, expectedPosition, positionOf, type When } from "./bandOf";
import { isScored, type Mark } from "./mark";
import { readMark } from "./readMark";
import type { Scale } from "./scale";
import { tablesCheck } from "./shipped/checks";
import { levels } from "./shipped/levels";
import { steps } from "./shipped/steps";
import { teacherAssessment } from "./shipped/teacherAssessment";
import { shippedScales } from "./shippedScales";

const anyWhen: fc.Arbitrary<When> = fc.record({
  yearGroup: fc.constantFrom(...yearGroups),
  term: fc.constantFrom(...terms),
});

/** Every mark of a scale that ranks, lowest first; grades alone where it has both. */
function ladder(scale: Scale): Mark[] {
  if (scale.grades.length > 0) return scale.grades.map(({ code }) => readMark(scale, code));
  const { lowest, highest } = scale.scores ?? { lowest: 1, highest: 0 };
  return Array.from({ length: highest - lowest + 1 }, (_, index) =>
    readMark(scale, lowest + index),
  );
}

describe("bandOf", () => {
  test("on every scale the band never falls as the mark rises", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedScales), anyWhen, (scale, when) => {
        const found = ladder(scale).map((mark) => bandOf(scale, mark, when));
        const ranks = found.flatMap((band) => (band === undefined ? [] : [bandRank(band)]));
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });

  test("scores have bands in order where a scale has grades as well", () => {
    for (const scale of shippedScales.filter(({ scores }) => scores !== undefined)) {
      const starts = scale.scores?.bandsFrom ?? [];
      const byScore = [...starts].sort((one, other) => one.from - other.from);
      expect(starts).toEqual(byScore);
      expect(byScore.map(({ band }) => bandRank(band))).toEqual(
        byScore.map(({ band }) => bandRank(band)).sort((one, other) => one - other),
      );
    }
  });

  test("a mark that does not rank has no band", () => {
    fc.assert(
      fc.property(fc.constantFrom(...shippedScales), anyWhen, (scale, when) => {
        const codes = [...scale.unranked.map(({ code }) => code), "", "???"];
        const marks = codes.map((code) => readMark(scale, code)).filter((mark) => !isScored(mark));
        expect(marks.map((mark) => bandOf(scale, mark, when))).toEqual(marks.map(() => undefined));
      }),
    );
  });

  test("the tables check has no standard, so no band (DfE)", () => {
    const when: When = { yearGroup: 4, term: "summer" };
    expect(bandOf(tablesCheck, readMark(tablesCheck, 25), when)).toBeUndefined();
  });

  test("judgements at a point in time have the same band at every age", () => {
    fc.assert(
      fc.property(anyWhen, (when) => {
        expect(bandOf(teacherAssessment, readMark(teacherAssessment, "EXS"), when)).toBe(
          "expected",
        );
      }),
    );
  });
});

describe("steps through the year", () => {
  // Target Tracker's rhythm: b in autumn, w in spring, s in summer (Wirral; Farnham Royal).
  test.each([
    ["3b", "autumn", "expected"],
    ["3w", "spring", "expected"],
    ["3s", "summer", "expected"],
    ["3s+", "summer", "greaterDepth"],
    ["3w+", "summer", "workingTowards"],
    ["2s", "autumn", "workingTowards"],
    ["2b+", "summer", "below"],
  ] as const)("in Year 3 %s in %s is %s", (code, term, band) => {
    expect(bandOf(steps, readMark(steps, code), { yearGroup: 3, term })).toBe(band);
  });

  test("the end of a year is six steps above the end of the year before", () => {
    for (const yearGroup of [2, 3, 4, 5, 6] as const) {
      const end = expectedPosition(steps, { yearGroup, term: "summer" }) ?? 0;
      const before = expectedPosition(steps, { yearGroup: (yearGroup - 1) as 1, term: "summer" });
      expect(end - (before ?? 0)).toBe(6);
    }
  });

  test("nothing is expected of Reception on steps", () => {
    expect(expectedPosition(steps, { yearGroup: 0, term: "summer" })).toBeUndefined();
  });
});

describe("levels by the yardstick", () => {
  // End-of-year expectations: Havering's yardstick, the lower where it gives two.
  test.each([
    [1, "1A"],
    [2, "2B"],
    [3, "2A"],
    [4, "3B"],
    [5, "3A"],
    [6, "4B"],
  ] as const)("%s is expected at the end of Year %p", (yearGroup, code) => {
    const when: When = { yearGroup, term: "summer" };
    expect(expectedPosition(levels, when)).toBe(positionOf(levels, code));
    expect(bandOf(levels, readMark(levels, code), when)).toBe("expected");
  });
});
