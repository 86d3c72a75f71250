import type { Band } from "../band";
import type { YearGroup } from "../pupils/yearGroup";

/**
 * How marks on a scale relate to time.
 * - `pointInTime`: each judgement is made against what has been taught so far, so the same code
 *   twice means that the child kept pace.
 * - `cumulative`: codes climb as a child grows, so the same code twice means no progress.
 * - `outcome`: a result given once, at the end of a stage.
 */
export type ScaleFamily = "pointInTime" | "cumulative" | "outcome";

/** One grade of a scale. */
export interface Grade {
  readonly code: string;
  readonly name: string;
  /** Absent on cumulative scales, where the band depends on the child's age, and where none is set. */
  readonly band?: Band;
  /** National points for the grade, where the scale has any. Never used to rank. */
  readonly points?: number;
  /** Other ways people write the code. */
  readonly alsoWritten?: readonly string[];
}

/** A code that says why there is no grade. It never ranks. */
export interface UnrankedCode {
  readonly code: string;
  readonly name: string;
  /** Whether the child still counts among those assessed (and as not having reached a standard). */
  readonly inCohort: boolean;
}

/** Whole-number scores, from `lowest` to `highest`, both included. */
export interface ScoreRange {
  readonly lowest: number;
  readonly highest: number;
  /** From which score each band begins, lowest first; empty where the score has no standard. */
  readonly bandsFrom: readonly { readonly from: number; readonly band: Band }[];
}

/** What a cumulative scale expects of a year group, and how far from it each band reaches. */
export interface Expectation {
  /** The grade expected at the end of each year group. */
  readonly atYearEnd: Readonly<Partial<Record<YearGroup, string>>>;
  /** How many places in the order make up a year. */
  readonly gradesPerYear: number;
  /** How many places above the expectation count as greater depth. */
  readonly deeperBy: number;
}

/** An ordered list of grades, with the codes that do not rank. A mark names its scale. */
export interface Scale {
  readonly id: string;
  /** The name in the workbook's Scale column. */
  readonly name: string;
  readonly family: ScaleFamily;
  /** Lowest first. Empty where the scale has scores alone. */
  readonly grades: readonly Grade[];
  readonly scores?: ScoreRange;
  readonly unranked: readonly UnrankedCode[];
  /** Present on cumulative scales. */
  readonly expectation?: Expectation;
  /** Where the codes and their order come from. */
  readonly source: string;
}

/** The scales of a workbook by their names and ids: those shipped, and the school's own. */
export interface ScaleBook {
  readonly all: readonly Scale[];
  /** Finds a scale by id or by name, whatever the case; nothing if there is none. */
  readonly find: (idOrName: string) => Scale | undefined;
}

/** Gathers scales into a book. Where two share a name or id, the first is found. */
export function scaleBook(all: readonly Scale[]): ScaleBook {
  const byName = new Map<string, Scale>();
  for (const scale of [...all].reverse()) {
    byName.set(scale.name.toLowerCase(), scale);
    byName.set(scale.id.toLowerCase(), scale);
  }
  return { all, find: (idOrName) => byName.get(idOrName.trim().toLowerCase()) };
}

/** Every code of the scale that may be typed, grades first; scores are not listed. */
export function codesOf(scale: Scale): string[] {
  return [...scale.grades, ...scale.unranked].map(({ code }) => code);
}

/** What the scale accepts, in words: `BLW, WTS, EXS or GDS` or `a whole number from 80 to 120`. */
export function describeCodes(scale: Scale): string {
  const grades = scale.grades.map(({ code }) => code);
  const parts = scale.scores
    ? [`a whole number from ${scale.scores.lowest} to ${scale.scores.highest}`]
    : [];
  if (grades.length > 8) parts.push(`${grades[0]} to ${grades[grades.length - 1]}`);
  else parts.push(...grades);
  const last = parts.pop() ?? "";
  return parts.length > 0 ? `${parts.join(", ")} or ${last}` : last;
}
