import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { AppsScriptError } from "../../runtime/errors";
import { intersection, type Rectangle, subtract } from "../../workbook/rectangle";
import type { Change, Running, Workspace } from "../../workspace";

/** Cells of a tab. */
export interface Cells {
  readonly sheet: Worksheet;
  readonly block: Rectangle;
}

/** Cells that a script works on. */
export interface RangeCells extends Cells {
  readonly running: Running;
}

/** The time zone of the spreadsheet. */
export const zoneOf = ({ running }: RangeCells): string => running.workspace.workbook.timeZone;

/** The first cell, where it exists. */
export function firstCell({ sheet, block }: Cells): Cell | undefined {
  return sheet.findCell(block.row, block.column);
}

/** The same value for every cell. */
export function fill<T>({ block }: Cells, value: T): T[][] {
  return Array.from({ length: block.rows }, () => new Array<T>(block.columns).fill(value));
}

/** Reads every cell, row by row. Cells that do not exist are read as undefined. */
export function readCells<T>(
  { sheet, block }: Cells,
  readOne: (cell: Cell | undefined) => T,
): T[][] {
  const rows: T[][] = [];
  for (let r = 0; r < block.rows; r++) {
    const row = sheet.findRow(block.row + r);
    const values: T[] = [];
    for (let c = 0; c < block.columns; c++) values.push(readOne(row?.findCell(block.column + c)));
    rows.push(values);
  }
  return rows;
}

/** Notes a change for whoever shows the workbook. */
export function noteChange(running: Running, { sheet, block }: Cells, kind: Change["kind"]): void {
  running.changes.push({ sheet: sheet.name, block, kind });
}

/** Refuses a change to cells that are protected against the person at the keyboard. */
export function refuseProtected(workspace: Workspace, { sheet, block }: Cells): void {
  const { workbook, user } = workspace;
  const id = workbook.idOf(sheet);
  for (const protection of workbook.protections) {
    if (protection.sheetId !== id || protection.warningOnly) continue;
    if (protection.editors.includes(user)) continue;
    const shared = protection.block === undefined ? block : intersection(protection.block, block);
    if (shared === undefined) continue;
    const left = protection.unprotected.reduce<readonly Rectangle[]>(
      (parts, free) => parts.flatMap((part) => subtract(part, free)),
      [shared],
    );
    if (left.length > 0) {
      throw new AppsScriptError(
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
    }
  }
}

/** Changes each cell. A cell that does not exist yet is made, unless `skip` says it need not be. */
export function change<R extends RangeCells>(
  range: R,
  kind: Change["kind"],
  changeOne: (cell: Cell, row: number, column: number) => void,
  skip: (row: number, column: number) => boolean = () => false,
): R {
  const { running, sheet, block } = range;
  refuseProtected(running.workspace, range);
  for (let r = 0; r < block.rows; r++) {
    let row = sheet.findRow(block.row + r);
    for (let c = 0; c < block.columns; c++) {
      const column = block.column + c;
      if (row?.findCell(column) === undefined && skip(r, c)) continue;
      // By its row: by the sheet, the library would write the cell's address and read it again.
      row ??= sheet.getRow(block.row + r);
      changeOne(row.getCell(column), r, c);
    }
  }
  noteChange(running, range, kind);
  return range;
}

/** Refuses values that do not have the shape of the range, in Google's words. */
export function checkShape(values: readonly (readonly unknown[])[], block: Rectangle): void {
  if (values.length !== block.rows) {
    throw new AppsScriptError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${block.rows}.`,
    );
  }
  const wrong = values.find((row) => row.length !== block.columns);
  if (wrong !== undefined) {
    throw new AppsScriptError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${block.columns}.`,
    );
  }
}
