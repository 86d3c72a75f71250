import type { AcademicYear } from "../calendar/academicYear";
import type { Mark } from "../scales/mark";
import { type EarlyYearsRow, goodLevelGoals } from "../school/resultRows";
import type { Attainment } from "./attainment";
import type { CohortChild } from "./cohortChild";
import { type CheckedMark, shareReaching } from "./shareReaching";

/**
 * How many children reached a good level of development in the profile of a Reception year:
 * expected in all of E01 to E12 (DfE, EYFS profile, 2021/22 on). A child exempt from a goal counts
 * as not having reached it, since DfE's percentage is of all children (EYFS profile results
 * methodology, 2025). A child without a row for that year, or with one of the twelve goals blank,
 * is left out as not yet assessed.
 */
export function goodLevelOfDevelopment(
  children: readonly CohortChild[],
  rows: readonly EarlyYearsRow[],
  year: AcademicYear,
): Attainment {
  const byUpn = new Map<string, EarlyYearsRow>();
  for (const row of rows) {
    if (row.upn !== "" && row.year === year) byUpn.set(row.upn, row);
  }
  return shareReaching(children.map(({ pupil }) => goodLevel(byUpn.get(pupil.pupil.upn))));
}

/** Whether a row of the Early years tab is of a good level of development. */
export function goodLevel(row: EarlyYearsRow | undefined): CheckedMark {
  const marks = goodLevelGoals.map(
    (goal): Mark =>
      row?.goals.find((each) => each.goal === goal)?.mark ?? { state: "notYetAssessed" },
  );
  if (marks.some(({ state }) => state === "unreadable")) return "unreadable";
  if (marks.some(({ state }) => state === "absent")) return "notReached";
  if (marks.some(({ state }) => state === "notYetAssessed")) return "notYetAssessed";
  return marks.every((mark) => mark.state === "scored" && mark.code !== "1")
    ? "reached"
    : "notReached";
}
