import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { plainHeader } from "../../src/workbook/layout/columnMap";
import { isoDate, type SheetValue } from "../../src/workbook/sheetValue";
import type { OnCell, SchoolTab, SchoolWorkbook } from "./schoolWorkbook";

/** The day that the file says it was made, so that the same school gives the same file. */
const made = new Date("2026-11-23T00:00:00Z");

/**
 * Writes a school as an .xlsx workbook: the header bold, wrapped and in sight, days as days, and everything
 * that is text kept as text, UPNs and codes above all.
 */
export async function writeSchool(path: string, school: SchoolWorkbook): Promise<void> {
  const workbook = new Workbook();
  workbook.creator = "Pupil Targets";
  workbook.created = made;
  workbook.modified = made;
  for (const tab of school.tabs) writeTab(workbook.addWorksheet(tab.name), tab);
  await workbook.xlsx.writeFile(path);
}

function writeTab(sheet: Worksheet, tab: SchoolTab): void {
  for (const [index, row] of tab.values.entries()) {
    for (const [place, value] of row.entries()) {
      if (value !== "") writeCell(sheet.getCell(index + 1, place + 1), value);
    }
  }
  const headers = sheet.getRow(tab.headerRow);
  headers.font = { bold: true };
  headers.alignment = { wrapText: true, vertical: "top" };
  sheet.views = [{ state: "frozen", ySplit: tab.headerRow, xSplit: tab.frozenColumns }];
  for (const [place, header] of (tab.values[tab.headerRow - 1] ?? []).entries()) {
    sheet.getColumn(place + 1).width = widthOf(String(header));
  }
  for (const note of tab.notes) cellOf(sheet, note).note = note.value;
  for (const colour of tab.backgrounds) {
    const argb = `FF${colour.value.slice(1).toUpperCase()}`;
    cellOf(sheet, colour).fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
  }
}

function cellOf(sheet: Worksheet, { row, column }: OnCell): Cell {
  return sheet.getCell(row, column);
}

/** Days are held in the file as midnight in UTC; text gets the format that keeps it as typed. */
function writeCell(cell: Cell, value: SheetValue): void {
  if (value instanceof Date) {
    cell.value = new Date(`${isoDate(value)}T00:00:00Z`);
    cell.numFmt = "dd/mm/yyyy";
    return;
  }
  cell.value = value;
  if (typeof value === "string") cell.numFmt = "@";
}

/** Headings of columns that hold sentences. */
const sentenceColumns = [
  "strengths",
  "next steps",
  "help at home",
  "comment",
  "child's words",
  "to look at",
  "source",
];

/** A width in characters that suits a column's heading. */
function widthOf(header: string): number {
  if (sentenceColumns.includes(plainHeader(header))) return 34;
  if (plainHeader(header) === "upn") return 17;
  return /^E\d\d$/.test(header) ? 6 : 13;
}
