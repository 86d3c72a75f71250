import type { CohortChild } from "../cohort/cohortChild";
import type { EarlyYearsRow } from "../school/resultRows";

/** A child of Reception or Year 1 with the row of the Early years tab. */
export interface EarlyYearsChild {
  readonly child: CohortChild;
  readonly row: EarlyYearsRow;
}

/** The children of a cohort who are in Reception or Year 1, as far as Early years has a row for them. */
export function earlyYearsChildren(
  children: readonly CohortChild[],
  rows: readonly EarlyYearsRow[],
): EarlyYearsChild[] {
  const byUpn = new Map(rows.map((row) => [row.upn, row]));
  return children.flatMap((child) => {
    const { upn } = child.pupil.pupil;
    const young = child.yearGroup === 0 || child.yearGroup === 1;
    const row = upn === "" ? undefined : byUpn.get(upn);
    return young && row ? [{ child, row }] : [];
  });
}
