import { cellText } from "../../core/cell";
import type { Scale } from "../../core/scales/scale";
import { entryScale } from "../../core/school/entryScale";
import type { LedgerRow } from "../../core/school/resultRows";
import type { School } from "../../core/school/school";
import type { Horizon } from "../../core/targets/agreedTargets";
import type { ProposedTarget } from "../../core/targets/proposeTargets";

/** The two horizons, the nearer first. */
export const horizons: readonly Horizon[] = ["yearEnd", "keyStageEnd"];

/** The scale on which a target of the ledger is agreed: that which its row names, else the child's. */
export function ledgerScale(
  ledgerRow: LedgerRow,
  horizon: Horizon,
  { row, yearGroup }: Pick<ProposedTarget, "row" | "yearGroup">,
  { scales, settings }: Pick<School, "scales" | "settings">,
): Scale | undefined {
  const named = cellText(ledgerRow.cells.scale.typed);
  if (named !== "") return scales.find(named);
  const kind = horizon === "yearEnd" ? "targetYearEnd" : "targetKeyStageEnd";
  return entryScale(settings, scales, { yearGroup, named: cellText(row.cells.scale.typed) }, kind);
}
