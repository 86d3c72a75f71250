import type {
  SchoolProgress,
  WithoutProgress,
  WithoutProgressReason,
} from "../../../core/valueAdded/schoolProgress";
import { list } from "../inWords";

const reasons: Readonly<Record<WithoutProgressReason, string>> = {
  notInCohort: "not in the cohort",
  noPriorAttainment: "without all three results of Key Stage 1",
  priorAttainmentWithoutPoints: "with a Key Stage 1 code that has no points",
  noResult: "without a result",
  resultWithoutPoints: "absent, or with a result that has no points",
  outsideTable: "outside the table's groups",
};

/** The cells of a row: children, progress, its interval, what it says, and who is left out. */
export type ProgressCells = readonly [string, string, string, string, string];

/** A school's progress in a subject as the cells of a row, or in words why there is none. */
export function progressInWords(progress: SchoolProgress, members: number): ProgressCells {
  if (progress.state === "noTable") {
    const why = progress.problems.length > 0 ? "table has to be mended" : "not in the table";
    return [`0 of ${members}`, "–", "–", why, "everybody"];
  }
  const without = leftOutInWords(progress.leftOut);
  if (progress.state === "noPriorAttainment") {
    return [`0 of ${members}`, "–", "–", "no prior attainment", without];
  }
  const n = `${progress.n} of ${members}`;
  if (progress.state === "tooFew") return [n, "–", "–", "too few children (under 6)", without];
  const interval = `${signed(progress.lower)} to ${signed(progress.upper)}`;
  return [n, signed(progress.mean), interval, judgement(progress), without];
}

function judgement(progress: Extract<SchoolProgress, { state: "known" }>): string {
  const beside =
    progress.lower > 0
      ? "above average"
      : progress.upper < 0
        ? "below average"
        : "not different from average";
  return progress.lowCoverage ? `${beside}; low coverage, under half of the children` : beside;
}

/** With a sign and one decimal place: `+1.2`, `−0.4`, `0.0`. */
function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (Number(text) === 0) return text;
  return value > 0 ? `+${text}` : `−${text}`;
}

function leftOutInWords(leftOut: readonly WithoutProgress[]): string {
  return list(leftOut.map(({ reason, count }) => `${count} ${reasons[reason]}`)) || "nobody";
}
