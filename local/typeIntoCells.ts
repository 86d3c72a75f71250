import type { Worksheet } from "@cj-tech-master/excelts";
import { refuseProtected } from "./services/spreadsheet/rangeCells";
import { refuseInvalid, writingRules } from "./services/spreadsheet/rangeValues";
import { wallClock } from "./timeZone";
import { parseA1 } from "./workbook/a1";
import { readCell } from "./workbook/cellValue";
import { lastColumn, lastRow, type Rectangle } from "./workbook/rectangle";
import { writeCell } from "./workbook/writeCell";
import type { Workspace } from "./workspace";

/** What was typed, as the event of `onEdit` tells it. */
export interface Typed {
  readonly sheet: Worksheet;
  readonly block: Rectangle;
  /** The new value as text; undefined where several cells were changed or the cell was cleared. */
  readonly value: string | undefined;
  /** The value before as text; undefined where several cells were changed or the cell was empty. */
  readonly oldValue: string | undefined;
}

/** Days from 30 December 1899 to 1 January 1970. */
const serialOfEpoch = 25_569;

/** A value as an event has it: dates are serial numbers. */
function eventText(
  workspace: Workspace,
  sheet: Worksheet,
  { row, column }: Rectangle,
): string | undefined {
  const { timeZone } = workspace.workbook;
  const value = readCell(sheet.findCell(row, column), timeZone);
  if (value === "") return undefined;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (!(value instanceof Date)) return String(value);
  return String(wallClock(value.getTime(), timeZone) / 86_400_000 + serialOfEpoch);
}

/** Types values into cells as the person at the keyboard, with the refusals a person gets. */
export function typeIntoCells(
  workspace: Workspace,
  tab: string,
  a1: string,
  values: readonly (readonly unknown[])[],
): Typed {
  const { workbook } = workspace;
  const sheet = workbook.sheetNamed(tab);
  if (sheet === undefined) throw new Error(`There is no tab "${tab}".`);
  const grid = workbook.gridOf(sheet);
  const start = parseA1(a1, grid)?.block;
  if (start === undefined) throw new Error(`"${a1}" is not a cell.`);
  const block = { ...start, rows: values.length, columns: values[0]?.length ?? 0 };
  if (lastRow(block) > grid.rows || lastColumn(block) > grid.columns) {
    throw new Error(`${a1} and what follows is outside the sheet.`);
  }
  refuseProtected(workspace, { sheet, block });
  const single = block.rows === 1 && block.columns === 1;
  const oldValue = single ? eventText(workspace, sheet, block) : undefined;
  const rules = writingRules(workspace);
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      writeCell(sheet.getCell(block.row + r, block.column + c), value, rules);
    });
  });
  refuseInvalid(workspace, { sheet, block });
  workspace.active = { sheetId: workbook.idOf(sheet), block };
  return { sheet, block, oldValue, value: single ? eventText(workspace, sheet, block) : undefined };
}
