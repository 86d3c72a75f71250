import type { Cell } from "../../cell";
import type { School } from "../../school/school";
import { everyRow } from "./everyRow";

/** Every cell that is checked, on every tab, that the tab has. */
export function everyCell(school: School): Cell[] {
  const cells: Cell[] = [];
  for (const row of [...school.pupils, ...everyRow(school)])
    cells.push(...Object.values(row.cells));
  for (const row of school.classRows) for (const { cell } of row.entries) cells.push(cell);
  for (const row of school.earlyYears) {
    for (const { cell } of [...row.onEntry, ...row.goals]) cells.push(cell);
  }
  return cells.filter((cell) => cell.column > 0);
}
