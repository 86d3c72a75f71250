import { type Cell, isBlank } from "../../cell";

/** Whether the tab has the column and something was typed in the cell. */
export function isFilled(cell: Cell): boolean {
  return cell.column > 0 && !isBlank(cell.typed);
}

/** Whether the tab has the column and the cell is blank. */
export function isEmpty(cell: Cell): boolean {
  return cell.column > 0 && isBlank(cell.typed);
}
