import type { Worksheet } from "@cj-tech-master/excelts";
import { frozen, pixelsOf } from "../../services/spreadsheet/sheetLayout";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { Rectangle } from "../../workbook/rectangle";
import type { CellView, TabView } from "../protocol";
import { cellView } from "./cellView";
import { conditionalLook } from "./conditionalLook";
import { dropDownsOf } from "./dropDowns";

/** Empty rows shown below what is filled, for typing more. */
const spareRows = 30;

/** Columns shown at least. */
const fewestColumns = 26;

/** The cells of a sheet that show something, row by row; those of a block where one is given. */
export function cellViews(
  workbook: LocalWorkbook,
  sheet: Worksheet,
  block: Rectangle = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount },
): CellView[] {
  const ruleOf = conditionalLook(sheet, workbook.timeZone);
  const views: CellView[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    const present = sheet.findRow(row);
    if (present === undefined) continue;
    for (let column = block.column; column < block.column + block.columns; column++) {
      const cell = present.findCell(column);
      if (cell === undefined) continue;
      const view = cellView(cell, row, column, workbook, ruleOf(row, column));
      if (view !== undefined) views.push(view);
    }
  }
  return views;
}

/** Every cell of a block, those that show nothing with an empty text. */
export function everyCell(
  workbook: LocalWorkbook,
  sheet: Worksheet,
  block: Rectangle,
): readonly CellView[] {
  const shown = new Map(
    cellViews(workbook, sheet, block).map((view) => [`${view.row},${view.column}`, view]),
  );
  return Array.from({ length: block.rows * block.columns }, (_, index) => {
    const row = block.row + Math.floor(index / block.columns);
    const column = block.column + (index % block.columns);
    return shown.get(`${row},${column}`) ?? { row, column, text: "" };
  });
}

/** A tab with everything it shows. */
export function tabView(workbook: LocalWorkbook, sheet: Worksheet, version: number): TabView {
  const grid = workbook.gridOf(sheet);
  const cells = cellViews(workbook, sheet);
  const lastFilled = cells.reduce((last, { row, text }) => (text === "" ? last : row), 0);
  const columns = Math.max(Math.min(fewestColumns, grid.columns), sheet.columnCount);
  const rows = Math.max(lastFilled + spareRows, Math.min(grid.rows, 100));
  const everyColumn = Array.from({ length: columns }, (_, index) => sheet.getColumn(index + 1));
  return {
    id: workbook.idOf(sheet),
    name: sheet.name,
    version,
    rows: Math.min(grid.rows, rows),
    columns,
    frozen: frozen(sheet),
    widths: everyColumn.map(({ width }) => pixelsOf(width)),
    hiddenColumns: everyColumn.flatMap(({ hidden }, index) => (hidden === true ? [index + 1] : [])),
    cells,
    dropDowns: dropDownsOf(workbook, sheet),
  };
}
