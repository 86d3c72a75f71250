import { cellText, type IsoDate } from "../../core/cell";
import type { CohortChild } from "../../core/cohort/cohortChild";
import type { BesideSimilar, CompareRows } from "../../core/interventions/besideSimilarChildren";
import { numberOf } from "../../core/interventions/numberOf";
import type { InterventionRow } from "../../core/school/resultRows";
import { disclosureRules } from "../../core/suppression/disclosureRules";

/** An intervention of this year: who is in it, and what changed. */
export interface InterventionResult {
  /** As it is typed; it may hold somebody's name. */
  readonly name: string;
  /** The children, each once. */
  readonly upns: readonly string[];
  /** Those with an entry and an exit mark on the same scale. */
  readonly measured: readonly string[];
  /** Of the measured, those whose exit mark is higher. */
  readonly higher: number;
  /** In pounds; nothing where no cost is typed. */
  readonly cost?: number;
  /** Its children beside similar ones, where six or more began in one band of a subject. */
  readonly compared: readonly BesideSimilar[];
}

/** The interventions of these children that ran on or after a day, by name, in the order of the tab. */
export function interventionResults(
  rows: readonly InterventionRow[],
  children: readonly CohortChild[],
  since: IsoDate,
  compare: CompareRows,
): InterventionResult[] {
  const here = new Set(children.map(({ pupil }) => pupil.pupil.upn).filter((upn) => upn !== ""));
  const byName = new Map<string, InterventionRow[]>();
  for (const row of rows) {
    const name = cellText(row.cells.intervention.typed);
    if (!here.has(row.upn) || name === "" || (row.ends !== undefined && row.ends < since)) continue;
    byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), row]);
  }
  return [...byName.values()].map((each) => resultOf(each, compare));
}

/** A child who was in it twice counts by the last row that has both marks. */
function resultOf(rows: readonly InterventionRow[], compare: CompareRows): InterventionResult {
  const changes = new Map<string, number>();
  for (const { upn, entry, exit } of rows) {
    if (entry.state !== "scored" || exit.state !== "scored" || entry.scale !== exit.scale) continue;
    changes.set(upn, exit.position - entry.position);
  }
  const costs = rows.flatMap(({ cells }) => numberOf(cells.cost) ?? []);
  return {
    ...(costs.length > 0 ? { cost: costs.reduce((sum, each) => sum + each, 0) } : {}),
    name: cellText(rows[0]?.cells.intervention.typed ?? ""),
    upns: [...new Set(rows.map(({ upn }) => upn))],
    measured: [...changes.keys()],
    higher: [...changes.values()].filter((change) => change > 0).length,
    compared: compare(rows).filter(({ inIt }) => inIt.n >= disclosureRules.fewestChildren),
  };
}
