import { cellText, type IsoDate } from "../../../core/cell";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import type { InterventionRow } from "../../../core/school/resultRows";

/** An intervention and where its children stand. */
export interface InterventionCounts {
  readonly name: string;
  /** Children for whom it runs today. */
  readonly running: number;
  /** Reviews that are past their day and not recorded. */
  readonly overdue: number;
  readonly ended: number;
  /** Those ended with an entry and an exit mark on the same scale. */
  readonly measured: number;
  /** Of the measured, those whose exit mark is higher than their entry mark. */
  readonly higher: number;
}

/** The interventions of a cohort's children, by name, in the order of the tab. */
export function interventionCounts(
  rows: readonly InterventionRow[],
  children: readonly CohortChild[],
  today: IsoDate,
): InterventionCounts[] {
  const upns = new Set(children.map(({ pupil }) => pupil.pupil.upn).filter((upn) => upn !== ""));
  const byName = new Map<string, { name: string; rows: InterventionRow[] }>();
  for (const row of rows.filter(({ upn }) => upns.has(upn))) {
    const name = cellText(row.cells.intervention.typed) || "Not named";
    const found = byName.get(name.toLowerCase()) ?? { name, rows: [] };
    found.rows.push(row);
    byName.set(name.toLowerCase(), found);
  }
  return [...byName.values()].map((each) => countsOf(each.name, each.rows, today));
}

function countsOf(
  name: string,
  rows: readonly InterventionRow[],
  today: IsoDate,
): InterventionCounts {
  const ended = rows.filter(({ ends }) => ends !== undefined && ends < today);
  const running = rows.filter(
    ({ starts, ends }) =>
      (starts === undefined || starts <= today) && (ends === undefined || ends >= today),
  );
  const changes = ended.flatMap(({ entry, exit }) =>
    entry.state === "scored" && exit.state === "scored" && entry.scale === exit.scale
      ? [exit.position - entry.position]
      : [],
  );
  return {
    name,
    running: running.length,
    overdue: rows.filter((row) => isOverdue(row, today)).length,
    ended: ended.length,
    measured: changes.length,
    higher: changes.filter((change) => change > 0).length,
  };
}

function isOverdue({ reviewDue, cells }: InterventionRow, today: IsoDate): boolean {
  return reviewDue !== undefined && reviewDue < today && cellText(cells.reviewed.typed) === "";
}
