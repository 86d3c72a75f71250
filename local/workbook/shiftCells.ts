import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { toA1 } from "./a1";
import { shiftConditionalRules } from "./conditionalRule";
import type { LocalWorkbook } from "./localWorkbook";
import { mergesOf } from "./merges";
import { type Rectangle, type Shift, shiftBlock } from "./rectangle";
import { shiftValidations } from "./validations";

interface Taken {
  readonly row: number;
  readonly column: number;
  readonly value: Cell["value"];
  readonly style: Cell["style"];
  readonly note: Cell["comment"];
}

function takeFrom(sheet: Worksheet, { along, at }: Shift): Taken[] {
  const taken: Taken[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (along === "rows" && number < at) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (along === "columns" && column < at) return;
      taken.push({ row: number, column, value: cell.value, style: cell.style, note: cell.comment });
      cell.value = null;
      cell.style = {};
      cell.comment = undefined;
    });
  });
  return taken;
}

function shiftRecords(workbook: LocalWorkbook, sheet: Worksheet, shift: Shift): void {
  const id = workbook.idOf(sheet);
  const moved = <T extends { block?: Rectangle; sheetId: number }>(records: T[]): void => {
    const kept = records.filter((record) => {
      if (record.sheetId !== id || record.block === undefined) return true;
      const block = shiftBlock(record.block, shift);
      if (block === undefined) return false;
      record.block = block;
      return true;
    });
    records.splice(0, records.length, ...kept);
  };
  moved(workbook.protections);
  moved(workbook.namedRanges);
}

/**
 * Puts rows or columns in, or takes them out, with all that belongs to the cells: values, styles,
 * notes, merges, validation, conditional formats, protections and named ranges. References inside
 * formulas are not rewritten. The grid grows or shrinks with it.
 */
export function shiftCells(workbook: LocalWorkbook, sheet: Worksheet, shift: Shift): void {
  const { along, at, by } = shift;
  const grid = workbook.gridOf(sheet);
  grid[along] += by;
  const merges = mergesOf(sheet);
  for (const merge of merges) sheet.unMergeCells(toA1(merge));
  const removedTo = at - by - 1;
  for (const { row, column, value, style, note } of takeFrom(sheet, shift)) {
    const position = along === "rows" ? row : column;
    if (by < 0 && position <= removedTo) continue;
    const cell =
      along === "rows" ? sheet.getCell(row + by, column) : sheet.getCell(row, column + by);
    cell.value = value;
    cell.style = style;
    cell.comment = note;
  }
  for (const merge of merges) {
    const block = shiftBlock(merge, shift);
    if (block !== undefined && block.rows * block.columns > 1) sheet.mergeCells(toA1(block));
  }
  shiftValidations(sheet, shift);
  shiftConditionalRules(sheet, shift);
  shiftRecords(workbook, sheet, shift);
}
