import type { IsoDate } from "../../../core/cell";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import { numberOf } from "../../../core/interventions/numberOf";
import { reviewState } from "../../../core/meetings/reviewState";
import type { InterventionRow } from "../../../core/school/resultRows";
import { interventionsByName } from "./interventionsByName";

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
  /** Sessions of all its children together; nothing where none are typed. */
  readonly sessions?: number;
  /** In pounds, of all its children together; nothing where none is typed. */
  readonly cost?: number;
  /** Of the measured, those whose exit mark is higher than their entry mark. */
  readonly higher: number;
}

/** The interventions of a cohort's children, by name, in the order of the tab. */
export function interventionCounts(
  rows: readonly InterventionRow[],
  children: readonly CohortChild[],
  today: IsoDate,
): InterventionCounts[] {
  return interventionsByName(rows, children).map((each) => countsOf(each.name, each.rows, today));
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
    overdue: rows.filter((row) => reviewState(row, today) === "overdue").length,
    ...added("sessions", rows),
    ...added("cost", rows),
    ended: ended.length,
    measured: changes.length,
    higher: changes.filter((change) => change > 0).length,
  };
}

/** What is typed of these rows, added up; nothing where no row has a number. */
function added(field: "sessions" | "cost", rows: readonly InterventionRow[]) {
  const numbers = rows.flatMap(({ cells }) => numberOf(cells[field]) ?? []);
  return numbers.length > 0 ? { [field]: numbers.reduce((sum, each) => sum + each, 0) } : {};
}
