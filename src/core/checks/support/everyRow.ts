import type { Cell } from "../../cell";
import type { School } from "../../school/school";

/** A row of any tab but Pupils: whose it is, and its named cells. */
export interface AnyRow {
  readonly upn: string;
  readonly cells: Readonly<{ upn: Cell }>;
}

/** Every row that names a pupil outside the Pupils tab, tab by tab. */
export function everyRow(school: School): AnyRow[] {
  return [...school.classRows, ...resultRows(school)];
}

/** Every row that keeps what was decided or said about a pupil. No check judges them. */
export function decisionRows(school: School): AnyRow[] {
  return [
    ...(school.replacedTargets ?? []),
    ...(school.closedMarks ?? []),
    ...(school.forecastReasons ?? []),
    ...(school.requests ?? []),
    ...(school.parents ?? []),
  ];
}

/** Every row that names a pupil, outside the Pupils tab and the class tabs. */
export function resultRows(school: School): AnyRow[] {
  return [
    ...school.history,
    ...school.earlyYears,
    ...school.statutoryChecks,
    ...school.tests,
    ...school.fft,
    ...school.interventions,
    ...school.meetings,
    ...school.ledger,
  ];
}
