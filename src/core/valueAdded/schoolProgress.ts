import type { AcademicYear } from "../calendar/academicYear";
import type { Interval } from "../statistics/interval";
import { meanInterval } from "../statistics/meanInterval";
import type { Subject } from "../subject";
import type { KeyStage2Child } from "./keyStage2Cohort";
import { keyStage2Points } from "./keyStage2Points";
import { priorAttainment } from "./priorAttainment";
import { groupOf, type PupilProgress, pupilProgress } from "./pupilProgress";
import { rowsFor, type ValueAddedTable } from "./valueAddedTable";
import { valueAddedTableProblems } from "./valueAddedTableProblems";

/** Why a child has no progress score. */
export const withoutProgressReasons = [
  "notInCohort",
  "noPriorAttainment",
  "priorAttainmentWithoutPoints",
  "noResult",
  "resultWithoutPoints",
  "outsideTable",
] as const;

/** One of them. */
export type WithoutProgressReason = (typeof withoutProgressReasons)[number];

/** How many children have no score for one reason. */
export interface WithoutProgress {
  readonly reason: WithoutProgressReason;
  readonly count: number;
}

/** Fewer children than this have no figure: one child would decide it (DfE publishes none below 6). */
export const fewestForProgress = 6;

/** A school's progress in a subject by the national method, or why there is none. */
export type SchoolProgress =
  | (Interval & {
      readonly state: "known";
      /** The mean of the children's scores; 0 is the nation's. */
      readonly mean: number;
      /** Children with a score. */
      readonly n: number;
      /** How many of the cohort's children have a score, from 0 to 1. */
      readonly coverage: number;
      /** Under half of the children have a score, which DfE marks `LOWCOV`. */
      readonly lowCoverage: boolean;
      /** How many very low scores were raised to the table's minimum. */
      readonly raisedToMinimum: number;
      readonly leftOut: readonly WithoutProgress[];
    })
  /** The table has no rows for the subject and year, or they have errors, which are given. */
  | { readonly state: "noTable"; readonly problems: readonly string[] }
  | { readonly state: "noPriorAttainment"; readonly leftOut: readonly WithoutProgress[] }
  | {
      readonly state: "tooFew";
      /** Children with a score, fewer than six. */
      readonly n: number;
      readonly leftOut: readonly WithoutProgress[];
    };

/**
 * A school's value added from Key Stage 1 to Key Stage 2 as DfE measures it: the mean of the
 * children's progress scores, with the 95 % interval `mean ± 1.96 × national SD ÷ √n` (DfE, Primary
 * school accountability technical guides). It is above or below average only where the interval
 * leaves out 0. `noPriorAttainment` where no child has all three results of Key Stage 1; `tooFew`
 * below six children. Never for a letter home.
 */
export function schoolProgress(
  children: readonly KeyStage2Child[],
  subject: Subject,
  year: AcademicYear,
  table: ValueAddedTable,
): SchoolProgress {
  const rows = rowsFor(table, year, subject);
  const sd = rows[0]?.sdNational;
  const errors = valueAddedTableProblems(rows).filter(
    (each) => each.subject === subject && each.severity === "error",
  );
  if (sd === undefined || errors.length > 0) {
    return { state: "noTable", problems: errors.map(({ message }) => message) };
  }
  const each = children.map((child) => progressOf(child, subject, year, rows));
  const scores = each.flatMap((found) => (typeof found === "string" ? [] : [found]));
  const leftOut = withoutProgressReasons.flatMap((reason): WithoutProgress[] => {
    const count = each.filter((found) => found === reason).length;
    return count === 0 ? [] : [{ reason, count }];
  });
  const inCohort = each.filter((found) => found !== "notInCohort");
  const priorKnown = inCohort.some((found) => !isWithoutPrior(found));
  if (inCohort.length > 0 && !priorKnown) return { state: "noPriorAttainment", leftOut };
  const n = scores.length;
  const mean = scores.reduce((sum, { counted }) => sum + counted, 0) / n;
  const interval = n < fewestForProgress ? undefined : meanInterval(mean, sd, n);
  if (!interval) return { state: "tooFew", n, leftOut };
  const coverage = n / inCohort.length;
  return {
    state: "known",
    mean,
    ...interval,
    n,
    coverage,
    lowCoverage: coverage < 0.5,
    raisedToMinimum: scores.filter(({ score, counted }) => counted > score).length,
    leftOut,
  };
}

function progressOf(
  child: KeyStage2Child,
  subject: Subject,
  year: AcademicYear,
  rows: ValueAddedTable,
): PupilProgress | WithoutProgressReason {
  const results = child.keyStage2[subject];
  if (results.some(({ mark }) => mark.state === "absent" && !mark.inCohort)) return "notInCohort";
  const prior = priorAttainment(child, year);
  if (typeof prior === "string") return prior;
  if (results.length === 0) return "noResult";
  const points = keyStage2Points(subject, results, year);
  if (points === undefined) return "resultWithoutPoints";
  const group = groupOf(prior, rows);
  return group ? pupilProgress(points, group) : "outsideTable";
}

function isWithoutPrior(found: PupilProgress | WithoutProgressReason): boolean {
  return found === "noPriorAttainment" || found === "priorAttainmentWithoutPoints";
}
