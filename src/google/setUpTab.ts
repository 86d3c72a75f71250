import { columnLetters } from "../core/cell";
import { severities } from "../core/findings/finding";
import type { ColumnDesign, TabDesign } from "../workbook/design/tabDesign";
import { lookAtColumn, lookAtFormula } from "../workbook/layout/lookAtColumn";
import type { SheetValue } from "../workbook/sheetValue";
import { colours, severityColours } from "./colours";
import { makeRoom } from "./makeRoom";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
}

/** Text columns are formatted as text before anything is written, so that no grade turns into a date. */
function formatColumns(sheet: Sheet, design: TabDesign, lastRow: number): void {
  const top = design.headerRow + 1;
  const height = lastRow - design.headerRow;
  for (const run of runsOf(design.columns, formatOf)) {
    const [first] = run;
    if (!first) continue;
    sheet.getRange(top, first.place, height, run.length).setNumberFormat(formatOf(first));
  }
  if (design.layout.wraps) {
    const width = Math.max(...design.columns.map(({ place }) => place));
    sheet.getRange(top, 1, height, width).setWrap(true).setVerticalAlignment("top");
  }
  if (!design.isNew) return;
  for (const { column, place } of design.columns) {
    if (column.width !== undefined) sheet.setColumnWidth(place, column.width);
  }
}

function formatOf({ column }: ColumnDesign): string {
  switch (column.content.kind) {
    case "date":
      return "dd/mm/yyyy";
    case "number":
    case "link":
      return "General";
    default:
      return "@";
  }
}

function writeHeaders(sheet: Sheet, design: TabDesign): void {
  const { headerRow, columns, newHeaders } = design;
  for (const run of runsOf(newHeaders, () => "")) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(headerRow, first.place, 1, run.length)
      .setValues([run.map((each) => each.header)]);
  }
  if (newHeaders.length === 0) return;
  for (const run of runsOf(columns, ({ column }) => (column.computed ? "computed" : "typed"))) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(headerRow, first.place, 1, run.length)
      .setNotes([run.map(({ note }) => note ?? "")])
      .setBackground(first.column.computed ? colours.computedHeader : colours.header)
      .setFontColor(colours.headerText)
      .setFontWeight("bold")
      .setWrap(true)
      .setVerticalAlignment("top");
  }
}

/** Headers of a tab that stood already get their note where they have none. */
function explainHeaders(sheet: Sheet, { headerRow, columns }: TabDesign, width: number): void {
  const range = sheet.getRange(headerRow, 1, 1, width);
  const [notes = []] = range.getNotes();
  const missing = columns.filter(
    ({ place, note }) => note !== undefined && notes[place - 1] === "",
  );
  if (missing.length === 0) return;
  for (const { place, note = "" } of missing) notes[place - 1] = note;
  range.setNotes([notes]);
}

function writeRows(sheet: Sheet, { newRows, lastRow, fills }: TabDesign): void {
  const width = newRows[0]?.length ?? 0;
  if (newRows.length > 0 && width > 0) {
    sheet.getRange(lastRow + 1, 1, newRows.length, width).setValues(newRows as SheetValue[][]);
  }
  for (const run of fillRuns(fills)) {
    const first = run[0];
    if (!first) continue;
    sheet
      .getRange(first.row, first.place, run.length, 1)
      .setValues(run.map(({ value }) => [value]));
  }
}

/** Blank cells to be filled, in runs of neighbouring rows: a call a run, not a call a cell. */
function fillRuns(fills: TabDesign["fills"]): TabDesign["fills"][number][][] {
  const runs: TabDesign["fills"][number][][] = [];
  for (const fill of [...fills].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === fill.row - 1) run.push(fill);
    else runs.push([fill]);
  }
  return runs;
}

function addDropdowns(sheet: Sheet, design: TabDesign, lastRow: number): void {
  const choicesKey = ({ choices }: ColumnDesign) => choices?.join("\n") ?? "";
  for (const run of runsOf(design.columns, choicesKey)) {
    const [first] = run;
    if (!first?.choices) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...first.choices], true)
      .setAllowInvalid(true)
      .build();
    sheet
      .getRange(design.headerRow + 1, first.place, lastRow - design.headerRow, run.length)
      .setDataValidation(rule);
  }
}

const protectionDescription = "Filled by Pupil Targets";

/** Protects computed columns with a warning; those protected already are left alone. */
function protectComputed(sheet: Sheet, design: TabDesign): void {
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const ours = protections.filter((each) => each.getDescription() === protectionDescription);
  const covered = new Set<number>();
  for (const protection of ours) {
    const range = protection.getRange();
    for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
      covered.add(column);
    }
  }
  const computed = design.columns.filter(({ column }) => column.computed || design.layout.computed);
  const missing = computed.filter(({ place }) => !covered.has(place));
  const rows = sheet.getMaxRows() - design.headerRow;
  for (const run of runsOf(missing, () => "")) {
    const first = run[0];
    if (!first) continue;
    const range = sheet.getRange(design.headerRow + 1, first.place, rows, run.length);
    range.protect().setDescription(protectionDescription).setWarningOnly(true);
    if (!design.layout.computed) range.setBackground(colours.computed);
  }
}

/** The add-on's conditional rules, put behind the school's own; rules it made before are replaced. */
function colourFindings(sheet: Sheet, design: TabDesign, width: number, lastRow: number): void {
  const lookAt = design.columns.find(({ column }) => column.key === lookAtColumn.key);
  if (!lookAt) return;
  const { headerRow } = design;
  const place = { firstColumn: "A", lookAt: columnLetters(lookAt.place), headerRow };
  const formulas = severities.map((severity) => lookAtFormula(severity, place));
  const rules = sheet.getConditionalFormatRules();
  const isOurs = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule) =>
    isLookAtFormula(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ""));
  const ours = rules.filter(isOurs);
  const range = sheet.getRange(headerRow + 1, 1, lastRow - headerRow, width);
  const asDesigned =
    ours.length === formulas.length &&
    ours.every(
      (rule, index) => rule.getBooleanCondition()?.getCriteriaValues()[0] === formulas[index],
    );
  if (asDesigned) return;
  const wanted = severities.map((severity, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formulas[index] ?? "")
      .setBackground(severityColours[severity])
      .setBold(severity === "error")
      .setItalic(severity === "query")
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...rules.filter((rule) => !isOurs(rule)), ...wanted]);
}

function isLookAtFormula(formula: string): boolean {
  return formula.startsWith("=AND(TRIM(") && formula.includes("ISNUMBER(SEARCH(");
}

function freezeNames(sheet: Sheet, design: TabDesign): void {
  if (sheet.getFrozenRows() < design.headerRow) sheet.setFrozenRows(design.headerRow);
  if (design.isNew) sheet.setFrozenColumns(design.layout.frozenColumns);
}

/** Neighbouring columns that are alike, gathered so that each run is one call. */
function runsOf<Item extends { readonly place: number }>(
  items: readonly Item[],
  likeness: (item: Item) => string | undefined,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of [...items].sort((one, other) => one.place - other.place)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.place === item.place - 1 && likeness(last) === likeness(item))
      run.push(item);
    else runs.push([item]);
  }
  return runs;
}
