import { decisionRows, resultRows } from "../../../../core/checks/support/everyRow";
import type { School } from "../../../../core/school/school";
import type { PlacedCell } from "../../../write/rectangles";
import type { ChildChange } from "./childChange";

/**
 * The cells of results, targets, interventions and meetings that hold a UPN which changes, by
 * tab: so that all that is known of the child stays with the child.
 */
export function upnFollows(
  changes: readonly ChildChange[],
  school: School,
): ReadonlyMap<string, readonly PlacedCell[]> {
  const renamed = new Map<string, string>();
  for (const { pupil, values } of changes) {
    const before = pupil?.pupil.upn ?? "";
    if (before !== "" && values.upn !== undefined) renamed.set(before, values.upn);
  }
  const cells = new Map<string, PlacedCell[]>();
  if (renamed.size === 0) return cells;
  for (const { upn, cells: row } of [...resultRows(school), ...decisionRows(school)]) {
    const value = renamed.get(upn);
    const { tab, row: line, column } = row.upn;
    if (value === undefined || column === 0) continue;
    cells.set(tab, [...(cells.get(tab) ?? []), { row: line, column, value }]);
  }
  return cells;
}
