import type { AcademicYear } from "../calendar/academicYear";
import type { Mark } from "../scales/mark";
import { phonicsThreshold } from "../scales/shipped/checks";
import type { StatutoryCheckRow } from "../school/resultRows";
import type { Attainment } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type CheckedMark, shareReaching } from "./shareReaching";

/**
 * How many children met the standard of the phonics screening check in a year. The code decides,
 * and where none is typed the mark (32 of 40). Children absent or disapplied count as not having
 * met it; those who had left do not count (DfE, phonics screening check statistics).
 */
export function phonicsResults(
  children: readonly CohortChild[],
  rows: readonly StatutoryCheckRow[],
  year: AcademicYear,
): Attainment {
  const found = rowsOf(rows, "phonics", year);
  return shareReaching(children.map(({ pupil }) => metPhonics(found.get(pupil.pupil.upn))));
}

/** The marks of a cohort in the multiplication tables check, which has no standard (DfE). */
export type TablesResults =
  | {
      readonly state: "known";
      /** Children with a mark. */
      readonly n: number;
      /** The mean mark out of 25. */
      readonly mean: number;
      /** How many of them answered all 25 questions rightly. */
      readonly fullMarks: number;
      /** Children with a code that says why they have no mark. */
      readonly notTaken: number;
      /** Children without a result that can be read. */
      readonly withoutResult: number;
    }
  | { readonly state: "noneAssessed"; readonly notTaken: number; readonly withoutResult: number };

/** The results of the multiplication tables check of a year. */
export function tablesResults(
  children: readonly CohortChild[],
  rows: readonly StatutoryCheckRow[],
  year: AcademicYear,
): TablesResults {
  const found = rowsOf(rows, "tables", year);
  return tablesMarks(children.map(({ pupil }) => found.get(pupil.pupil.upn)));
}

/** The results of the tables check of these rows; nothing stands for a child without one. */
export function tablesMarks(results: readonly (StatutoryCheckRow | undefined)[]): TablesResults {
  const scores = results.flatMap((row) => (row?.mark.state === "scored" ? row.mark.position : []));
  const notTaken = results.filter(
    (row) => row && row.mark.state !== "scored" && reasonOf(row) !== undefined,
  ).length;
  const n = scores.length;
  const rest = { notTaken, withoutResult: results.length - n - notTaken };
  if (n === 0) return { state: "noneAssessed", ...rest };
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const fullMarks = scores.filter((score) => score === fullMark).length;
  return { state: "known", n, mean, fullMarks, ...rest };
}

const fullMark = 25;

/** The rows of a check in a year by child; the last where a child has several. */
export function rowsOf(
  rows: readonly StatutoryCheckRow[],
  check: "phonics" | "tables",
  year: AcademicYear,
): ReadonlyMap<string, StatutoryCheckRow> {
  const ofYear = rows.filter((row) => row.upn !== "" && row.check === check && row.year === year);
  return new Map(ofYear.map((row) => [row.upn, row]));
}

/** What a row counts as in the phonics check. */
export function metPhonics(row: StatutoryCheckRow | undefined): CheckedMark {
  if (!row) return "notYetAssessed";
  const { mark, outcome } = row;
  if (outcome.state === "scored") return outcome.code === "Wa" ? "reached" : "notReached";
  const reason = reasonOf(row);
  if (reason) return reason.inCohort ? "notReached" : "notInCohort";
  if (mark.state === "scored") return metByMark(mark.code, mark.position);
  return [mark, outcome].some(({ state }) => state === "unreadable")
    ? "unreadable"
    : "notYetAssessed";
}

/** A code may stand in the mark's column too: schools paste it there. */
function metByMark(code: string, position: number): CheckedMark {
  const met = code === "Wa" || (code !== "Wt" && position >= phonicsThreshold);
  return met ? "reached" : "notReached";
}

function reasonOf({
  mark,
  outcome,
}: StatutoryCheckRow): Extract<Mark, { state: "absent" }> | undefined {
  if (outcome.state === "absent") return outcome;
  return mark.state === "absent" ? mark : undefined;
}
