import type { Attainment, LeftOut, Measured } from "../../core/cohort/attainment";
import { leftOutReasonNames } from "../../core/cohort/measuredMark";
import { outOf } from "../../core/cohort/percentage";
import type { ReportedStandard } from "../../core/cohort/summariseCohort";
import { subjectNames } from "../../core/subject";
import { count } from "../jobReport";

/** How each measure is written. */
export const measuredNames: Readonly<Record<Measured, string>> = {
  ...subjectNames,
  combined: "All three combined",
};

/** How each standard is written, to follow a number of children. */
export const standardWords: Readonly<Record<ReportedStandard, string>> = {
  expected: "at the expected standard or higher",
  greaterDepth: "at greater depth",
};

/** `1 child`, `57 children`. */
export function children(number: number): string {
  return count(number, "child", "children");
}

/** `is` for one, `are` for any other number. */
export function isOrAre(number: number): string {
  return number === 1 ? "is" : "are";
}

/** `Oak, Elm and Ash`. */
export function list(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first letter as a small one, to stand inside a sentence. */
export function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** An amount to the pound: `£1,250`. */
export function pounds(amount: number): string {
  return `£${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ",")}`;
}

/** An attainment as a cell of a table: `41 of 57 (72%)`, or `none assessed`. */
export function share(attainment: Attainment): string {
  return attainment.state === "known" ? outOf(attainment.reached, attainment.n) : outOf(0, 0);
}

/** Who is left out of a measure: `3 not yet assessed, 1 with a mark that cannot be read`; or nothing. */
export function leftOutWords(leftOut: readonly LeftOut[]): string {
  return list(
    leftOut.map(({ reason, count: number }) => `${number} ${leftOutReasonNames[reason]}`),
  );
}

/** What stands below a table by prior attainment: where the groups come from and how to read them. */
export const priorAttainmentWords =
  "Prior attainment is where a child began the key stage in all three subjects: at the end of Year 2 for Years 3 to 6, at the end of Reception for Years 1 and 2, on entry in Reception. Of Key Stage 1 points, reading and writing making one half and mathematics the other (working towards 6, expected 8, greater depth 10), low is below 7 and high above 8. The early years profile has no outcome above expected, so a child whose start it is cannot be high. That those who began lower stand lower is no gap to close.";
