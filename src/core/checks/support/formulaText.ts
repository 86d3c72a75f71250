import { type CellValue, cellText } from "../../cell";

/** Whether a text begins as a formula does (`=`, `+`, `@`), as no name does. */
export function beginsLikeFormula(typed: CellValue): boolean {
  return /^[=+@]/.test(cellText(typed));
}
