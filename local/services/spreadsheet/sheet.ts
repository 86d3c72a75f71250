import type { Worksheet } from "@cj-tech-master/excelts";
import { columnsInSheet } from "../../limits";
import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import { parseA1 } from "../../workbook/a1";
import { contentExtent } from "../../workbook/cellValue";
import { fromArgb, toArgb } from "../../workbook/colours";
import { conditionalRulesOf, keepConditionalRules } from "../../workbook/conditionalRule";
import type { Rectangle } from "../../workbook/rectangle";
import { shiftCells } from "../../workbook/shiftCells";
import type { Change, Running } from "../../workspace";
import { LocalConditionalFormatRule } from "./conditionalFormat";
import { LocalFilter } from "./filter";
import { protectCells } from "./protectCells";
import { refuseProtected } from "./rangeCells";
import { LocalRangeList } from "./rangeList";
import { freeze, frozen, pixelsOf, pointsOf, widthOf } from "./sheetLayout";

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type SheetsRange = GoogleAppsScript.Spreadsheet.Range;

/** A tab. */
export class LocalSheet extends appsScriptClass<GoogleAppsScript.Spreadsheet.Sheet>({
  name: "Sheet",
  declaration: ["google-apps-script.spreadsheet.d.ts", "Sheet"],
}) {
  override readonly tab = (): string => this.sheet.name;

  constructor(
    readonly running: Running,
    readonly sheet: Worksheet,
  ) {
    super();
  }

  override getName(): string {
    return this.sheet.name;
  }
  override getSheetName(): string {
    return this.sheet.name;
  }
  override setName(name: string): this {
    this.running.workspace.workbook.renameSheet(this.sheet, name);
    return changed(this, "structure");
  }
  override getSheetId(): number {
    return this.running.workspace.workbook.idOf(this.sheet);
  }
  override getIndex(): number {
    return this.running.workspace.workbook.sheets().indexOf(this.sheet) + 1;
  }
  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.running.make.spreadsheet();
  }
  override getDataRange(): SheetsRange {
    const { rows, columns } = contentExtent(this.sheet);
    const block = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return this.running.make.range(this.sheet, block);
  }
  override getRange(first: number | string, column?: number, rows = 1, columns = 1): SheetsRange {
    if (typeof first === "string")
      return this.running.make.range(this.sheet, blockNamed(this, first));
    return this.running.make.rangeAt(this.sheet, first, column ?? 1, rows, columns);
  }
  override getRangeList(a1Notations: string[]): LocalRangeList {
    return new LocalRangeList(
      this.sheet.name,
      a1Notations.map((text) => this.running.make.range(this.sheet, blockNamed(this, text))),
    );
  }
  override getLastRow(): number {
    return contentExtent(this.sheet).rows;
  }
  override getLastColumn(): number {
    return contentExtent(this.sheet).columns;
  }
  override getMaxRows(): number {
    return gridOf(this).rows;
  }
  override getMaxColumns(): number {
    return gridOf(this).columns;
  }

  override insertRowsAfter(afterPosition: number, howMany: number): this {
    return insert(this, "rows", afterPosition + 1, howMany);
  }
  override insertRowAfter(afterPosition: number): this {
    return insert(this, "rows", afterPosition + 1, 1);
  }
  override insertRowsBefore(beforePosition: number, howMany: number): this {
    return insert(this, "rows", beforePosition, howMany);
  }
  override insertRowBefore(beforePosition: number): this {
    return insert(this, "rows", beforePosition, 1);
  }
  override insertColumnsAfter(afterPosition: number, howMany: number): this {
    return insert(this, "columns", afterPosition + 1, howMany);
  }
  override insertColumnAfter(afterPosition: number): this {
    return insert(this, "columns", afterPosition + 1, 1);
  }
  override insertColumnsBefore(beforePosition: number, howMany: number): this {
    return insert(this, "columns", beforePosition, howMany);
  }
  override insertColumnBefore(beforePosition: number): this {
    return insert(this, "columns", beforePosition, 1);
  }
  override deleteRow(rowPosition: number): this {
    return remove(this, "rows", rowPosition, 1);
  }
  override deleteRows(rowPosition: number, howMany: number): void {
    remove(this, "rows", rowPosition, howMany);
  }
  override deleteColumn(columnPosition: number): this {
    return remove(this, "columns", columnPosition, 1);
  }
  override deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, "columns", columnPosition, howMany);
  }
  override appendRow(rowContents: unknown[]): this {
    const row = contentExtent(this.sheet).rows + 1;
    const grid = gridOf(this);
    if (row > grid.rows) insert(this, "rows", grid.rows + 1, 1);
    if (rowContents.length > grid.columns) {
      insert(this, "columns", grid.columns + 1, rowContents.length - grid.columns);
    }
    this.running.make.rangeAt(this.sheet, row, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }
  override clear(options?: {
    formatOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
  }): this {
    const range = this.running.make.range(this.sheet, filledBlock(this));
    if (options?.formatOnly === true) range.clearFormat();
    else if (options?.contentsOnly === true) range.clearContent();
    else range.clearContent().clearFormat().clearNote();
    return this;
  }
  override clearContents(): this {
    this.running.make.range(this.sheet, filledBlock(this)).clearContent();
    return this;
  }
  override clearNotes(): this {
    this.running.make.range(this.sheet, filledBlock(this)).clearNote();
    return this;
  }

  override setFrozenRows(rows: number): void {
    freeze(this.sheet, { ...frozen(this.sheet), rows });
    changed(this, "structure");
  }
  override setFrozenColumns(columns: number): void {
    freeze(this.sheet, { ...frozen(this.sheet), columns });
    changed(this, "structure");
  }
  override getFrozenRows(): number {
    return frozen(this.sheet).rows;
  }
  override getFrozenColumns(): number {
    return frozen(this.sheet).columns;
  }
  override setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  override setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this.running.make.rangeAt(this.sheet, 1, startColumn, 1, numColumns);
    for (let column = startColumn; column < startColumn + numColumns; column++) {
      this.sheet.getColumn(column).width = widthOf(width);
    }
    return changed(this, "structure");
  }
  override getColumnWidth(columnPosition: number): number {
    this.running.make.rangeAt(this.sheet, 1, columnPosition, 1, 1);
    return pixelsOf(this.sheet.getColumn(columnPosition).width);
  }
  override setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }
  override setRowHeights(startRow: number, numRows: number, height: number): this {
    this.running.make.rangeAt(this.sheet, startRow, 1, numRows, 1);
    for (let row = startRow; row < startRow + numRows; row++) {
      this.sheet.getRow(row).height = pointsOf(height);
    }
    return changed(this, "structure");
  }
  override hideColumns(columnIndex: number, numColumns = 1): void {
    hideColumns(this, columnIndex, numColumns, true);
  }
  override showColumns(columnIndex: number, numColumns = 1): void {
    hideColumns(this, columnIndex, numColumns, false);
  }
  override isColumnHiddenByUser(columnPosition: number): boolean {
    return this.sheet.getColumn(columnPosition).hidden === true;
  }
  override hideSheet(): this {
    const shown = this.running.workspace.workbook
      .sheets()
      .filter(({ state }) => state === "visible");
    if (shown.length === 1 && shown[0] === this.sheet) {
      throw new AppsScriptError("You can't hide all the sheets in a document.");
    }
    this.sheet.state = "hidden";
    return changed(this, "structure");
  }
  override showSheet(): this {
    this.sheet.state = "visible";
    return changed(this, "structure");
  }
  override isSheetHidden(): boolean {
    return this.sheet.state !== "visible";
  }
  override setTabColor(color: string | null): this {
    const { tabColor: _, ...rest } = this.sheet.properties;
    this.sheet.properties = color === null ? rest : { ...rest, tabColor: toArgb(color) };
    return changed(this, "structure");
  }
  override getTabColor(): string | null {
    return fromArgb(this.sheet.properties.tabColor) ?? null;
  }
  override getActiveRange(): SheetsRange {
    const { workspace, make } = this.running;
    const here = workspace.active.sheetId === this.getSheetId();
    const first = { row: 1, column: 1, rows: 1, columns: 1 };
    return make.range(this.sheet, here ? workspace.active.block : first);
  }
  override getActiveCell(): SheetsRange {
    return this.getActiveRange().getCell(1, 1);
  }
  override activate(): this {
    const { workspace } = this.running;
    const block = { row: 1, column: 1, rows: 1, columns: 1 };
    workspace.active = { sheetId: workspace.workbook.idOf(this.sheet), block };
    return this;
  }

  override getConditionalFormatRules(): LocalConditionalFormatRule[] {
    return conditionalRulesOf(this.sheet).map(
      ({ blocks, ...rule }) =>
        new LocalConditionalFormatRule({
          ...rule,
          ranges: blocks.map((block) => this.running.make.range(this.sheet, block)),
        }),
    );
  }
  override setConditionalFormatRules(
    rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
  ): void {
    const given = (rules as LocalConditionalFormatRule[]).map(({ rule }) => rule);
    if (given.some(({ ranges }) => ranges.some(({ sheet }) => sheet !== this.sheet))) {
      throw new AppsScriptError("Conditional format rule cannot reference a different sheet.");
    }
    const kept = given.map(({ ranges, ...rule }) => ({
      ...rule,
      blocks: ranges.map(({ block }) => block),
    }));
    keepConditionalRules(this.sheet, kept);
    changed(this, "rules");
  }
  override clearConditionalFormatRules(): void {
    keepConditionalRules(this.sheet, []);
    changed(this, "rules");
  }
  override getProtections(
    type: Sheets["ProtectionType"]["RANGE"] | Sheets["ProtectionType"]["SHEET"],
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const id = this.getSheetId();
    const ofRange = String(type) === "RANGE";
    return this.running.workspace.workbook.protections
      .filter(({ sheetId, block }) => sheetId === id && (block !== undefined) === ofRange)
      .map((state) => this.running.make.protection(state));
  }
  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.running.make.protection(protectCells(this));
  }
  override getFilter(): LocalFilter | null {
    const { autoFilter } = this.sheet;
    const block =
      typeof autoFilter === "string" ? parseA1(autoFilter, gridOf(this))?.block : undefined;
    return block === undefined
      ? null
      : new LocalFilter(this.sheet, this.running.make.range(this.sheet, block));
  }
}

const gridOf = ({ running, sheet }: LocalSheet) => running.workspace.workbook.gridOf(sheet);

function changed<S extends LocalSheet>(target: S, kind: Change["kind"]): S {
  const { rows, columns } = gridOf(target);
  const block = { row: 1, column: 1, rows, columns };
  target.running.changes.push({ sheet: target.sheet.name, block, kind });
  return target;
}

/** The block of a reference, refused where the tab or the cells are not there. */
function blockNamed(target: LocalSheet, text: string): Rectangle {
  const found = parseA1(text, gridOf(target));
  if (found === undefined || (found.tab !== undefined && found.tab !== target.sheet.name)) {
    throw new AppsScriptError("Range not found");
  }
  const { row, column, rows, columns } = found.block;
  return target.running.make.rangeAt(target.sheet, row, column, rows, columns).block;
}

/** All cells that exist in the workbook, with content or without. */
function filledBlock({ sheet }: LocalSheet): Rectangle {
  return {
    row: 1,
    column: 1,
    rows: Math.max(1, sheet.rowCount),
    columns: Math.max(1, sheet.columnCount),
  };
}

function insert<S extends LocalSheet>(
  target: S,
  along: "rows" | "columns",
  at: number,
  howMany: number,
): S {
  const { running, sheet } = target;
  const grid = gridOf(target);
  if (howMany < 1 || at < 1 || at > grid[along] + 1) {
    throw new AppsScriptError(`Those ${along} are out of bounds.`);
  }
  if (along === "columns" && grid.columns + howMany > columnsInSheet) {
    throw new AppsScriptError(`A sheet cannot have more than ${columnsInSheet} columns.`);
  }
  shiftCells(running.workspace.workbook, sheet, { along, at, by: howMany });
  running.workspace.workbook.checkSize();
  return changed(target, "structure");
}

function remove<S extends LocalSheet>(
  target: S,
  along: "rows" | "columns",
  at: number,
  howMany: number,
): S {
  const { running, sheet } = target;
  const grid = gridOf(target);
  if (howMany < 1 || at < 1 || at + howMany - 1 > grid[along]) {
    throw new AppsScriptError(`Those ${along} are out of bounds.`);
  }
  if (howMany >= grid[along]) {
    throw new AppsScriptError(`You can't delete all the ${along} on the sheet.`);
  }
  const all = { row: 1, column: 1, ...grid };
  const block =
    along === "rows"
      ? { ...all, row: at, rows: howMany }
      : { ...all, column: at, columns: howMany };
  refuseProtected(running.workspace, { sheet, block });
  shiftCells(running.workspace.workbook, sheet, { along, at, by: -howMany });
  return changed(target, "structure");
}

function hideColumns(target: LocalSheet, first: number, count: number, hidden: boolean): void {
  target.running.make.rangeAt(target.sheet, 1, first, 1, count);
  for (let column = first; column < first + count; column++) {
    target.sheet.getColumn(column).hidden = hidden;
  }
  changed(target, "structure");
}
