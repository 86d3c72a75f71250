import type { Cell } from "../../cell";
import type { Finding } from "../../findings/finding";

/**
 * The finding at a cell, as a list of one, so that checks can be written with `flatMap`. The list
 * is empty where the tab lacks the column, since there is no cell to mend. Only the place of the
 * cell is kept, not what was typed in it.
 */
export function findingAt(cell: Cell, details: Omit<Finding, "cell">): Finding[] {
  if (cell.column === 0) return [];
  const { tab, row, column, header } = cell;
  return [{ ...details, cell: { tab, row, column, header } }];
}
