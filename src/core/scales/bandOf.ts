import type { Band } from "../band";
import { type Term, terms } from "../calendar/assessmentPoint";
import type { YearGroup } from "../pupils/yearGroup";
import type { Mark } from "./mark";
import type { Expectation, Scale } from "./scale";

/** How old the child was when a mark was given: a cumulative scale needs it to find the band. */
export interface When {
  readonly yearGroup: YearGroup;
  readonly term: Term;
}

/**
 * The band of a mark: the only thing compared across scales. Nothing for a mark that does not
 * rank, for a scale without a standard (the multiplication tables check has none), and on a
 * cumulative scale for a year group that it says nothing about.
 */
export function bandOf(scale: Scale, mark: Mark, when: When): Band | undefined {
  if (mark.state !== "scored") return undefined;
  if (scale.expectation) return bandByAge(scale, scale.expectation, mark.position, when);
  const grade = scale.grades[mark.position];
  if (grade && grade.code === mark.code) return grade.band;
  let found: Band | undefined;
  for (const { from, band } of scale.scores?.bandsFrom ?? []) {
    if (mark.position >= from) found = band;
  }
  return found;
}

/**
 * The place on a cumulative scale expected of a year group in a term: a third of the year's climb
 * each term, reaching the year's expectation in summer. It may fall between two grades. Nothing
 * where the scale does not say.
 */
export function expectedPosition(scale: Scale, when: When): number | undefined {
  const { expectation } = scale;
  const yearEnd = expectation && positionOf(scale, expectation.atYearEnd[when.yearGroup]);
  if (!expectation || yearEnd === undefined) return undefined;
  const before = positionOf(scale, expectation.atYearEnd[(when.yearGroup - 1) as YearGroup]);
  const start = before ?? yearEnd - expectation.gradesPerYear;
  return start + ((yearEnd - start) * (terms.indexOf(when.term) + 1)) / terms.length;
}

/** A code's place in the order, or nothing where it is not a grade of the scale. */
export function positionOf(scale: Scale, code: string | undefined): number | undefined {
  const position = scale.grades.findIndex((grade) => grade.code === code);
  return position >= 0 ? position : undefined;
}

function bandByAge(
  scale: Scale,
  expectation: Expectation,
  position: number,
  when: When,
): Band | undefined {
  const expected = expectedPosition(scale, when);
  if (expected === undefined) return undefined;
  const ahead = position - expected;
  if (ahead >= expectation.deeperBy) return "greaterDepth";
  if (ahead >= 0) return "expected";
  return ahead >= -expectation.gradesPerYear ? "workingTowards" : "below";
}
