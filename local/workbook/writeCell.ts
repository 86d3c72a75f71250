import type { Cell } from "@cj-tech-master/excelts";
import { charactersInCell } from "../limits";
import { AppsScriptError } from "../runtime/errors";
import { changeStyle, isDateFormat, isPlainText, numberFormatOf } from "./cellStyle";
import { isUnderMerge, toWorkbookDate } from "./cellValue";
import { type EntryLocale, readTyped } from "./typedEntry";

/** What writing needs to know of the spreadsheet. */
export interface WritingRules extends EntryLocale {
  readonly zone: string;
}

function formatIfAutomatic(cell: Cell, format: string): void {
  const present = numberFormatOf(cell);
  if (present === "General") changeStyle(cell, "numFmt", format);
}

function writeDate(cell: Cell, wall: Date, format: string): void {
  cell.value = wall;
  // Under plain text the file would keep only a serial number.
  if (isPlainText(cell)) changeStyle(cell, "numFmt", format);
  else if (!isDateFormat(numberFormatOf(cell))) formatIfAutomatic(cell, format);
}

function writeText(cell: Cell, text: string, rules: WritingRules): void {
  if (text.length > charactersInCell) {
    throw new AppsScriptError(
      `Your input contains more than the maximum of ${charactersInCell} characters in a single cell.`,
    );
  }
  const entry = readTyped(text, isPlainText(cell), rules);
  if (entry.kind === "formula") cell.value = { formula: entry.formula };
  else if (entry.kind === "boolean") cell.value = entry.boolean;
  else if (entry.kind === "date") writeDate(cell, new Date(entry.wall), entry.format);
  else if (entry.kind === "number") {
    cell.value = entry.number;
    if (entry.format !== undefined) formatIfAutomatic(cell, entry.format);
  } else cell.value = entry.text === "" ? null : entry.text;
}

function writeInstant(cell: Cell, instant: Date, zone: string): void {
  if (Number.isNaN(instant.getTime())) throw new AppsScriptError("Invalid Date");
  const wall = toWorkbookDate(instant, zone);
  const midnight = wall.getTime() % 86_400_000 === 0;
  writeDate(cell, wall, midnight ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss");
}

/**
 * Writes a value into a cell as if it were typed. Empty text and null clear the cell. A cell under a
 * merge keeps nothing. Values that no cell can hold are refused, where Google would write nonsense.
 */
export function writeCell(cell: Cell, value: unknown, rules: WritingRules): void {
  if (isUnderMerge(cell)) return;
  if (value === null || value === "") cell.value = null;
  else if (typeof value === "string") writeText(cell, value, rules);
  else if (typeof value === "boolean") cell.value = value;
  else if (typeof value === "number" && Number.isFinite(value)) cell.value = value;
  else if (value instanceof Date) writeInstant(cell, value, rules.zone);
  else {
    const what = Array.isArray(value)
      ? "an array"
      : typeof value === "object"
        ? "an object"
        : value;
    throw new AppsScriptError(`A cell cannot hold ${String(what)}.`);
  }
}
