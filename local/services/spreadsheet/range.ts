import type { Worksheet } from "@cj-tech-master/excelts";
import { appsScriptClass } from "../../runtime/serviceObject";
import { toA1 } from "../../workbook/a1";
import { numberFormatOf } from "../../workbook/cellStyle";
import { formulaOf, hasContent, readCell, type ScriptValue } from "../../workbook/cellValue";
import { fromArgb, toArgb } from "../../workbook/colours";
import { displayText } from "../../workbook/displayText";
import { mergesOf } from "../../workbook/merges";
import { intersection, lastColumn, lastRow, type Rectangle } from "../../workbook/rectangle";
import type { Running } from "../../workspace";
import type { LocalDataValidation } from "./dataValidation";
import { LocalFilter } from "./filter";
import { protectCells } from "./protectCells";
import type { LocalProtection } from "./protection";
import {
  checkShape,
  fill,
  firstCell,
  noteChange,
  readCells,
  refuseProtected,
  zoneOf,
} from "./rangeCells";
import {
  align,
  backgroundOf,
  clearFormats,
  removeHorizontal,
  weightOf,
  writeBackgrounds,
  writeFonts,
  writeNumberFormats,
} from "./rangeFormats";
import { noteOf, writeNotes } from "./rangeNotes";
import { readRichText, writeRichTexts } from "./rangeRichTexts";
import { type Rule, readValidations, writeValidations } from "./rangeValidations";
import { withEquals, writeValues } from "./rangeValues";
import type { LocalRichTextValue } from "./richText";

type SheetsRange = GoogleAppsScript.Spreadsheet.Range;

/** A block of cells of a tab. */
export class LocalRange extends appsScriptClass<SheetsRange>({
  name: "Range",
  declaration: ["google-apps-script.spreadsheet.d.ts", "Range"],
}) {
  override readonly tab = (): string => this.sheet.name;
  override readonly cellCount = (): number => this.block.rows * this.block.columns;

  constructor(
    readonly running: Running,
    readonly sheet: Worksheet,
    readonly block: Rectangle,
  ) {
    super();
  }

  override getRow(): number {
    return this.block.row;
  }
  override getRowIndex(): number {
    return this.block.row;
  }
  override getColumn(): number {
    return this.block.column;
  }
  override getNumRows(): number {
    return this.block.rows;
  }
  override getNumColumns(): number {
    return this.block.columns;
  }
  override getLastRow(): number {
    return lastRow(this.block);
  }
  override getLastColumn(): number {
    return lastColumn(this.block);
  }
  override getA1Notation(): string {
    return toA1(this.block);
  }
  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.running.make.sheet(this.sheet);
  }
  override getGridId(): number {
    return this.running.workspace.workbook.idOf(this.sheet);
  }
  override getCell(row: number, column: number): SheetsRange {
    const { block } = this;
    const cell = [block.row + row - 1, block.column + column - 1] as const;
    return this.running.make.rangeAt(this.sheet, ...cell, 1, 1);
  }
  override offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.block.rows,
    numColumns = this.block.columns,
  ): SheetsRange {
    const { row, column } = this.block;
    const start = [row + rowOffset, column + columnOffset] as const;
    return this.running.make.rangeAt(this.sheet, ...start, numRows, numColumns);
  }
  override activate(): this {
    const { workspace } = this.running;
    workspace.active = { sheetId: workspace.workbook.idOf(this.sheet), block: this.block };
    return this;
  }

  override getValue(): ScriptValue {
    return readCell(firstCell(this), zoneOf(this));
  }
  override getValues(): ScriptValue[][] {
    const zone = zoneOf(this);
    return readCells(this, (cell) => readCell(cell, zone));
  }
  override getDisplayValue(): string {
    return displayText(firstCell(this), zoneOf(this));
  }
  override getDisplayValues(): string[][] {
    const zone = zoneOf(this);
    return readCells(this, (cell) => displayText(cell, zone));
  }
  override getFormula(): string {
    return formulaOf(firstCell(this));
  }
  override getFormulas(): string[][] {
    return readCells(this, formulaOf);
  }
  override isBlank(): boolean {
    return readCells(this, hasContent).every((row) => row.every((filled) => !filled));
  }
  override setValue(value: unknown): this {
    return writeValues(this, fill(this, value));
  }
  override setValues(values: unknown[][]): this {
    checkShape(values, this.block);
    return writeValues(this, values);
  }
  override setFormula(formula: string): this {
    return writeValues(this, fill(this, withEquals(formula)));
  }
  override setFormulas(formulas: string[][]): this {
    checkShape(formulas, this.block);
    return writeValues(
      this,
      formulas.map((row) => row.map(withEquals)),
    );
  }
  override clearContent(): this {
    return writeValues(this, fill(this, null));
  }
  override clear(options?: ClearOptions): this {
    const chosen = { ...options };
    const all = Object.values(chosen).every((value) => value !== true);
    if (all || chosen.contentsOnly) writeValues(this, fill(this, null));
    if (all || chosen.formatOnly) clearFormats(this);
    if (all || chosen.commentsOnly) writeNotes(this, fill(this, null));
    if (all || chosen.validationsOnly) writeValidations(this, fill(this, null));
    return this;
  }
  override clearFormat(): this {
    return clearFormats(this);
  }

  override getNote(): string {
    return noteOf(firstCell(this));
  }
  override getNotes(): string[][] {
    return readCells(this, noteOf);
  }
  override setNote(note: string | null): this {
    return writeNotes(this, fill(this, note));
  }
  override setNotes(notes: (string | null)[][]): this {
    checkShape(notes, this.block);
    return writeNotes(this, notes);
  }
  override clearNote(): this {
    return writeNotes(this, fill(this, null));
  }

  override getBackground(): string {
    return backgroundOf(firstCell(this));
  }
  override getBackgrounds(): string[][] {
    return readCells(this, backgroundOf);
  }
  override setBackground(color: string | null): this {
    return writeBackgrounds(this, fill(this, color));
  }
  override setBackgrounds(color: (string | null)[][]): this {
    checkShape(color, this.block);
    return writeBackgrounds(this, color);
  }

  override getFontWeight(): "bold" | "normal" {
    return weightOf(firstCell(this));
  }
  override getFontWeights(): ("bold" | "normal")[][] {
    return readCells(this, weightOf);
  }
  override setFontWeight(fontWeight: "bold" | "normal" | null): this {
    return writeFonts(this, fill(this, { bold: fontWeight === "bold" }));
  }
  override setFontWeights(fontWeights: ("bold" | "normal" | null)[][]): this {
    checkShape(fontWeights, this.block);
    return writeFonts(
      this,
      fontWeights.map((row) => row.map((weight) => ({ bold: weight === "bold" }))),
    );
  }
  override setFontStyle(fontStyle: "italic" | "normal" | null): this {
    return writeFonts(this, fill(this, { italic: fontStyle === "italic" }));
  }
  override setFontSize(size: number): this {
    return writeFonts(this, fill(this, { size }));
  }
  override setFontFamily(fontFamily: string | null): this {
    return writeFonts(this, fill(this, { name: fontFamily ?? "Arial" }));
  }
  override setFontLine(line: "none" | "underline" | "line-through" | null): this {
    const look = { underline: line === "underline", strike: line === "line-through" };
    return writeFonts(this, fill(this, look));
  }
  override getFontColor(): string {
    return fromArgb(firstCell(this)?.font?.color) ?? "#000000";
  }
  override getFontColors(): string[][] {
    return readCells(this, (cell) => fromArgb(cell?.font?.color) ?? "#000000");
  }
  override setFontColor(color: string | null): this {
    return writeFonts(this, fill(this, { color: toArgb(color ?? "#000000") }));
  }
  override setFontColors(colors: unknown[][]): this {
    checkShape(colors, this.block);
    const fonts = colors.map((row) =>
      row.map((color) => ({ color: toArgb(String(color ?? "#000000")) })),
    );
    return writeFonts(this, fonts);
  }
  override setWrap(isWrapEnabled: boolean): this {
    return align(this, { wrapText: isWrapEnabled });
  }
  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return align(this, { wrapText: String(strategy) === "WRAP" });
  }
  override setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): this {
    return align(this, { vertical: alignment ?? "bottom" });
  }
  override setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): this {
    if (alignment !== null && alignment !== "normal") return align(this, { horizontal: alignment });
    return removeHorizontal(this);
  }

  override getNumberFormat(): string {
    return numberFormatOf(firstCell(this));
  }
  override getNumberFormats(): string[][] {
    return readCells(this, numberFormatOf);
  }
  override setNumberFormat(numberFormat: string): this {
    return writeNumberFormats(this, fill(this, numberFormat));
  }
  override setNumberFormats(numberFormats: string[][]): this {
    checkShape(numberFormats, this.block);
    return writeNumberFormats(this, numberFormats);
  }

  override getDataValidation(): LocalDataValidation | null {
    return readValidations(this, { ...this.block, rows: 1, columns: 1 })[0]?.[0] ?? null;
  }
  override getDataValidations(): (LocalDataValidation | null)[][] {
    return readValidations(this, this.block);
  }
  override setDataValidation(rule: Rule): this {
    return writeValidations(this, fill(this, rule));
  }
  override setDataValidations(rules: Rule[][]): this {
    checkShape(rules, this.block);
    return writeValidations(this, rules);
  }
  override clearDataValidations(): this {
    return writeValidations(this, fill(this, null));
  }

  override getRichTextValue(): LocalRichTextValue | null {
    return readRichText(this, firstCell(this));
  }
  override getRichTextValues(): (LocalRichTextValue | null)[][] {
    return readCells(this, (cell) => readRichText(this, cell));
  }
  override setRichTextValue(value: GoogleAppsScript.Spreadsheet.RichTextValue): this {
    return writeRichTexts(this, fill(this, value as LocalRichTextValue));
  }
  override setRichTextValues(values: GoogleAppsScript.Spreadsheet.RichTextValue[][]): this {
    checkShape(values, this.block);
    return writeRichTexts(this, values as LocalRichTextValue[][]);
  }

  override merge(): this {
    refuseProtected(this.running.workspace, this);
    this.sheet.mergeCells(toA1(this.block));
    noteChange(this.running, this, "structure");
    return this;
  }
  override breakApart(): this {
    refuseProtected(this.running.workspace, this);
    this.sheet.unMergeCells(toA1(this.block));
    noteChange(this.running, this, "structure");
    return this;
  }
  override getMergedRanges(): SheetsRange[] {
    return mergesOf(this.sheet)
      .filter((merge) => intersection(merge, this.block) !== undefined)
      .map((merge) => this.running.make.range(this.sheet, merge));
  }
  override isPartOfMerge(): boolean {
    return mergesOf(this.sheet).some((merge) => intersection(merge, this.block) !== undefined);
  }
  override createFilter(): LocalFilter {
    this.sheet.autoFilter = toA1(this.block);
    noteChange(this.running, this, "structure");
    return new LocalFilter(this.sheet, this);
  }
  override protect(): LocalProtection {
    return this.running.make.protection(protectCells(this, this.block));
  }
}

/** Which parts of the cells `clear` takes away; all of them where none is named. */
interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}
