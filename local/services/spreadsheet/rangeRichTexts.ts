import type { Cell } from "@cj-tech-master/excelts";
import { isUnderMerge, readCell } from "../../workbook/cellValue";
import { fromWorkbookLink, toWorkbookLink } from "../../workbook/links";
import { change, type RangeCells, zoneOf } from "./rangeCells";
import { LocalRichTextValue } from "./richText";

/** The text of a cell with its link; null for numbers, dates and booleans. */
export function readRichText(range: RangeCells, cell: Cell | undefined): LocalRichTextValue | null {
  const value = readCell(cell, zoneOf(range));
  if (typeof value !== "string") return null;
  const { workbook } = range.running.workspace;
  const link = cell === undefined || isUnderMerge(cell) ? undefined : cell.hyperlink;
  return new LocalRichTextValue(
    value,
    link === undefined ? null : fromWorkbookLink(link, workbook),
  );
}

/** Writes texts with their links. */
export function writeRichTexts<R extends RangeCells>(
  range: R,
  texts: readonly (readonly GoogleAppsScript.Spreadsheet.RichTextValue[])[],
): R {
  const { workbook } = range.running.workspace;
  return change(range, "values", (cell, r, c) => {
    const given = texts[r]?.[c] as LocalRichTextValue | undefined;
    const { text = "", link = null } = given ?? {};
    if (text === "") cell.value = null;
    else cell.value = link === null ? text : { text, hyperlink: toWorkbookLink(link, workbook) };
  });
}
