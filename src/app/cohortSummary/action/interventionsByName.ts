import { cellText } from "../../../core/cell";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import type { InterventionRow } from "../../../core/school/resultRows";

/** The rows of one intervention, whatever the case in which its name is typed. */
export interface NamedIntervention {
  readonly name: string;
  readonly rows: readonly InterventionRow[];
}

/** The interventions of some children, by name, in the order of the tab. */
export function interventionsByName(
  rows: readonly InterventionRow[],
  children: readonly CohortChild[],
): NamedIntervention[] {
  const upns = new Set(children.map(({ pupil }) => pupil.pupil.upn).filter((upn) => upn !== ""));
  const byName = new Map<string, { name: string; rows: InterventionRow[] }>();
  for (const row of rows.filter(({ upn }) => upns.has(upn))) {
    const name = cellText(row.cells.intervention.typed) || "Not named";
    const found = byName.get(name.toLowerCase()) ?? { name, rows: [] };
    found.rows.push(row);
    byName.set(name.toLowerCase(), found);
  }
  return [...byName.values()];
}
