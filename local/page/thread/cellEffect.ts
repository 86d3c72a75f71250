import type { CellValue, Style } from "@cj-tech-master/excelts";
import { noteOf } from "../../services/spreadsheet/rangeNotes";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { Rectangle } from "../../workbook/rectangle";

/** What stands in a cell after a change: absolute, so that writing it twice does no harm. */
export interface CellEffect {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly note: string;
  readonly style: Partial<Style>;
}

const dateKey = "a date, milliseconds since 1970";

const toJson = (value: unknown): unknown =>
  value instanceof Date ? { [dateKey]: value.getTime() } : value;

function fromJson(value: unknown): CellValue {
  const milliseconds = Object(value)[dateKey] as number | undefined;
  return milliseconds === undefined ? (value as CellValue) : new Date(milliseconds);
}

/** The cells of a block as they stand. */
export function effectsIn(workbook: LocalWorkbook, tab: number, block: Rectangle): CellEffect[] {
  const sheet = workbook.sheetWithId(tab);
  const effects: CellEffect[] = [];
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const cell = sheet?.findCell(row, column);
      if (cell === undefined) continue;
      const { value, style } = cell;
      effects.push({ row, column, value: toJson(value), note: noteOf(cell), style });
    }
  }
  return effects;
}

/** Writes cells as they stood. */
export function applyEffects(
  workbook: LocalWorkbook,
  tab: number,
  effects: readonly CellEffect[],
): void {
  const sheet = workbook.sheetWithId(tab);
  for (const { row, column, value, note, style } of effects) {
    const cell = sheet?.getCell(row, column);
    if (cell === undefined) continue;
    cell.value = fromJson(value);
    cell.style = style;
    if (note === "") cell.comment = undefined;
    else cell.note = note;
  }
}
