import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { cellsInSpreadsheet, newSheetGrid } from "../limits";
import { AppsScriptError } from "../runtime/errors";
import { parseA1, quoteTab, toAbsoluteA1 } from "./a1";
import { contentExtent } from "./cellValue";
import { copyBook } from "./copyBook";
import {
  type HiddenState,
  type PropertyStores,
  type ProtectionState,
  readState,
  stateSheetName,
  writeState,
} from "./hiddenState";
import type { Rectangle } from "./rectangle";

/** Rows and columns of a sheet's grid, whether they hold anything or not. */
export interface Grid {
  rows: number;
  columns: number;
}

export interface NamedRangeState {
  name: string;
  sheetId: number;
  block: Rectangle;
}

/** Settles what a fresh workbook is called. */
export interface WorkbookDefaults {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  /** Rows of a new tab; as many as Google gives it where not said. */
  readonly newRows?: number | undefined;
}

/** A number that is the same for the same text, for ids that must not change between runs. */
function numberFrom(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % 2_000_000_000;
}

const widest = { rows: 1_048_576, columns: 16_384 };

/** The spreadsheet: a workbook of .xlsx, with what Google adds to it. */
export class LocalWorkbook {
  timeZone: string;
  locale: string;
  name: string;
  readonly id: string;
  readonly properties: PropertyStores;
  readonly protections: ProtectionState[];
  readonly namedRanges: NamedRangeState[] = [];
  /** Number of the last entry of the journal whose cells are in the workbook. */
  journalled: number;
  private readonly ids = new Map<Worksheet, number>();
  private readonly grids = new Map<Worksheet, Grid>();

  private constructor(
    readonly book: Workbook,
    private readonly defaults: WorkbookDefaults,
  ) {
    const state = readState(book);
    this.name = state?.name ?? defaults.name;
    this.id = state?.id ?? `local-${numberFrom(defaults.name).toString(36)}`;
    this.timeZone = state?.timeZone ?? defaults.timeZone;
    this.locale = state?.locale ?? defaults.locale;
    this.properties = state?.properties ?? { document: {}, script: {}, user: {} };
    this.protections = [...(state?.protections ?? [])];
    this.journalled = state?.journalled ?? 0;
    this.sheets().forEach((sheet, index) => {
      this.adopt(sheet, index, state);
    });
    this.readNames();
  }

  /** Opens the bytes of an .xlsx file. */
  static async open(bytes: Uint8Array, defaults: WorkbookDefaults): Promise<LocalWorkbook> {
    const book = new Workbook();
    await book.xlsx.load(bytes);
    if (book.worksheets.length === 0) throw new Error("The workbook has no sheets.");
    return new LocalWorkbook(book, defaults);
  }

  /** A new spreadsheet with one empty sheet, as Google makes it. */
  static empty(defaults: WorkbookDefaults): LocalWorkbook {
    const book = new Workbook();
    book.addWorksheet("Sheet1");
    return new LocalWorkbook(book, defaults);
  }

  /** The tabs from left to right, hidden ones too. */
  sheets(): Worksheet[] {
    return this.book.worksheets.filter(({ name }) => name !== stateSheetName);
  }

  sheetNamed(name: string): Worksheet | undefined {
    return this.sheets().find((sheet) => sheet.name === name);
  }

  sheetWithId(id: number): Worksheet | undefined {
    return this.sheets().find((sheet) => this.ids.get(sheet) === id);
  }

  idOf(sheet: Worksheet): number {
    const id = this.ids.get(sheet);
    if (id === undefined) throw new AppsScriptError("The sheet has been deleted.");
    return id;
  }

  gridOf(sheet: Worksheet): Grid {
    const grid = this.grids.get(sheet);
    if (grid === undefined) throw new AppsScriptError("The sheet has been deleted.");
    return grid;
  }

  /** Adds a tab. @param position - How many tabs stand before it. */
  insertSheet(name: string, position: number): Worksheet {
    this.checkName(name);
    const sheet = this.book.addWorksheet(name);
    let id = numberFrom(name);
    while (this.sheetWithId(id) !== undefined) id++;
    this.ids.set(sheet, id);
    this.grids.set(sheet, this.newGrid());
    this.checkSize();
    const others = this.sheets().filter((other) => other !== sheet);
    this.order([...others.slice(0, position), sheet, ...others.slice(position)]);
    return sheet;
  }

  deleteSheet(sheet: Worksheet): void {
    const id = this.idOf(sheet);
    if (this.sheets().length === 1) {
      throw new AppsScriptError("You can't remove all the sheets in a document.");
    }
    this.book.removeWorksheet(sheet.id);
    this.ids.delete(sheet);
    this.grids.delete(sheet);
    this.keepOnly(this.protections, ({ sheetId }) => sheetId !== id);
    this.keepOnly(this.namedRanges, ({ sheetId }) => sheetId !== id);
  }

  renameSheet(sheet: Worksheet, name: string): void {
    if (name === sheet.name) return;
    this.checkName(name, sheet);
    sheet.name = name;
  }

  /** @param position - Counted from 1. */
  moveSheet(sheet: Worksheet, position: number): void {
    const others = this.sheets().filter((other) => other !== sheet);
    this.order([...others.slice(0, position - 1), sheet, ...others.slice(position - 1)]);
  }

  /** Refuses a grid over Google's ten million cells. */
  checkSize(): void {
    const cells = [...this.grids.values()].reduce((sum, grid) => sum + grid.rows * grid.columns, 0);
    if (cells > cellsInSpreadsheet) {
      throw new AppsScriptError(
        `This action would increase the number of cells in the workbook above the limit of ${cellsInSpreadsheet} cells.`,
      );
    }
  }

  /** The whole spreadsheet as the bytes of an .xlsx file. */
  async save(): Promise<Uint8Array> {
    this.keepState();
    return new Uint8Array(await this.book.xlsx.writeBuffer());
  }

  /** Another spreadsheet that holds the same: what is done to one is not seen in the other. */
  copy(): LocalWorkbook {
    this.keepState();
    return new LocalWorkbook(copyBook(this.book), this.defaults);
  }

  /** Puts into the file what it has no place for by itself. */
  private keepState(): void {
    writeState(this.book, {
      id: this.id,
      name: this.name,
      timeZone: this.timeZone,
      locale: this.locale,
      protections: this.protections,
      properties: this.properties,
      journalled: this.journalled,
      sheets: this.sheets().map((sheet) => ({
        name: sheet.name,
        id: this.idOf(sheet),
        ...this.gridOf(sheet),
      })),
    });
    this.writeNames();
  }

  private newGrid(): Grid {
    const { rows, columns } = newSheetGrid;
    return { rows: this.defaults.newRows ?? rows, columns };
  }

  private adopt(sheet: Worksheet, index: number, state: HiddenState | undefined): void {
    const known = state?.sheets.find(({ name }) => name === sheet.name);
    const filled = contentExtent(sheet);
    const grid = this.newGrid();
    this.ids.set(sheet, known?.id ?? (index === 0 ? 0 : numberFrom(sheet.name)));
    this.grids.set(sheet, {
      rows: Math.min(widest.rows, Math.max(known?.rows ?? grid.rows, filled.rows)),
      columns: Math.max(known?.columns ?? grid.columns, filled.columns),
    });
  }

  private readNames(): void {
    for (const { name, ranges } of this.book.definedNames.model) {
      const reference = ranges.length === 1 ? parseA1(ranges[0] as string, widest) : undefined;
      const sheet = reference?.tab === undefined ? undefined : this.sheetNamed(reference.tab);
      if (reference === undefined || sheet === undefined) continue;
      this.namedRanges.push({ name, sheetId: this.idOf(sheet), block: reference.block });
    }
  }

  private writeNames(): void {
    const kept = this.book.definedNames.model.filter(({ ranges }) => ranges.length !== 1);
    const named = this.namedRanges.flatMap(({ name, sheetId, block }) => {
      const sheet = this.sheetWithId(sheetId);
      return sheet === undefined
        ? []
        : [{ name, ranges: [`${quoteTab(sheet.name)}!${toAbsoluteA1(block)}`] }];
    });
    this.book.definedNames.model = [...kept, ...named];
  }

  private checkName(name: string, except?: Worksheet): void {
    if (name.trim() === "") throw new AppsScriptError("Sheet names cannot be empty.");
    const taken = this.sheets().some(
      (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || name === stateSheetName) {
      throw new AppsScriptError(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
    if (name.length > 31 || /[\\/?*[\]:]/.test(name)) {
      throw new AppsScriptError(
        `The local workspace keeps sheets in an .xlsx file, which cannot name one "${name}": up to 31 characters, none of \\ / ? * [ ] :`,
      );
    }
  }

  private order(sheets: readonly Worksheet[]): void {
    sheets.forEach((sheet, index) => {
      sheet.orderNo = index + 1;
    });
    const state = this.book.getWorksheet(stateSheetName);
    if (state !== undefined) state.orderNo = sheets.length + 1;
  }

  private keepOnly<T>(list: T[], keep: (item: T) => boolean): void {
    list.splice(0, list.length, ...list.filter(keep));
  }
}
