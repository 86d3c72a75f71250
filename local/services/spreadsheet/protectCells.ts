import type { Worksheet } from "@cj-tech-master/excelts";
import type { ProtectionState } from "../../workbook/hiddenState";
import type { Rectangle } from "../../workbook/rectangle";
import type { Running } from "../../workspace";

/**
 * Protects cells, or the whole sheet where no block is given. Whoever protects stays an editor.
 * A second protection of the same cells is a second protection, as at Google.
 */
export function protectCells(
  { running, sheet }: { readonly running: Running; readonly sheet: Worksheet },
  block?: Rectangle,
): ProtectionState {
  const { workbook, user } = running.workspace;
  const state: ProtectionState = {
    key: 1 + Math.max(0, ...workbook.protections.map(({ key }) => key)),
    sheetId: workbook.idOf(sheet),
    ...(block === undefined ? {} : { block }),
    unprotected: [],
    description: "",
    warningOnly: false,
    editors: [user],
    domainEdit: false,
  };
  workbook.protections.push(state);
  const grid = workbook.gridOf(sheet);
  running.changes.push({
    sheet: sheet.name,
    block: block ?? { row: 1, column: 1, rows: grid.rows, columns: grid.columns },
    kind: "rules",
  });
  return state;
}
