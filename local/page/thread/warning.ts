import type { LocalWorkbook } from "../../workbook/localWorkbook";
import { intersection, type Rectangle, subtract } from "../../workbook/rectangle";

/** Whether Google would ask "Edit anyway?": a cell of the block is protected with a warning. */
export function isWarnedOf(workbook: LocalWorkbook, tab: number, block: Rectangle): boolean {
  return workbook.protections.some(({ sheetId, warningOnly, block: own, unprotected }) => {
    if (sheetId !== tab || !warningOnly) return false;
    const shared = own === undefined ? block : intersection(own, block);
    if (shared === undefined) return false;
    const left = unprotected.reduce<readonly Rectangle[]>(
      (parts, free) => parts.flatMap((part) => subtract(part, free)),
      [shared],
    );
    return left.length > 0;
  });
}
