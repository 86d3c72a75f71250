import type { TabDesign } from "../../workbook/design/tabDesign";
import { makeRoom } from "../makeRoom";
import { addDropdowns } from "./dropdowns";
import { colourFindings } from "./findingColours";
import { formatColumns } from "./formatColumns";
import { explainHeaders, writeHeaders } from "./headers";
import { protectComputed } from "./protection";
import { writeRows } from "./rows";

/**
 * Makes a tab, or completes one that stands: headers it lacks, rows to add, dropdowns, notes,
 * formats, shading, protection and conditional colours. Nothing typed is changed, and what is
 * already as designed stays so.
 */
export function setUpTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  design: TabDesign,
): void {
  const sheet =
    spreadsheet.getSheetByName(design.name) ?? spreadsheet.insertSheet(design.name, design.index);
  const width = Math.max(...design.columns.map(({ place }) => place));
  const lastRow = design.lastRow + design.newRows.length + design.spareRows;
  makeRoom(sheet, lastRow, width);
  formatColumns(sheet, design, lastRow);
  writeHeaders(sheet, design);
  if (!design.isNew) explainHeaders(sheet, design, width);
  writeRows(sheet, design);
  addDropdowns(sheet, design, lastRow);
  protectComputed(sheet, design);
  colourFindings(sheet, design, width, lastRow);
  freezeNames(sheet, design);
  if (design.isNew && design.layout.hidden) sheet.hideSheet();
}

function freezeNames(sheet: GoogleAppsScript.Spreadsheet.Sheet, design: TabDesign): void {
  if (sheet.getFrozenRows() < design.headerRow) sheet.setFrozenRows(design.headerRow);
  if (design.isNew) sheet.setFrozenColumns(design.layout.frozenColumns);
}
