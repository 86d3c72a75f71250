import { type CellValue, cellText } from "../../cell";

/** Whether a cell says yes or no: a tick box, `Y`, `N`, `Yes`, `No`, `True`, `False`, 1 or 0. */
export function saysYesOrNo(typed: CellValue): boolean {
  return /^(y|n|yes|no|true|false|1|0)$/i.test(cellText(typed));
}
