import { type SheetValue, shownText } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";

/** A row that set-up would write, as the workbook then holds it: without apostrophes before text. */
export function shownRow(row: Readonly<Record<string, SheetValue>>): DraftRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "string" ? shownText(value) : value,
    ]),
  );
}
