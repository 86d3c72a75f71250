import type { Worksheet } from "@cj-tech-master/excelts";
import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";
import { isTimeZone } from "../../timeZone";
import { parseA1 } from "../../workbook/a1";
import type { Running } from "../../workspace";
import { LocalNamedRange } from "./namedRange";
import type { LocalRange } from "./range";
import type { LocalSheet } from "./sheet";

type SheetsRange = GoogleAppsScript.Spreadsheet.Range;
type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet. */
export class LocalSpreadsheet extends appsScriptClass<GoogleAppsScript.Spreadsheet.Spreadsheet>({
  name: "Spreadsheet",
  declaration: ["google-apps-script.spreadsheet.d.ts", "Spreadsheet"],
}) {
  constructor(readonly running: Running) {
    super();
  }

  override getSheets(): Tab[] {
    return this.running.workspace.workbook.sheets().map((sheet) => this.running.make.sheet(sheet));
  }
  override getNumSheets(): number {
    return this.running.workspace.workbook.sheets().length;
  }
  override getSheetByName(name: string): Tab | null {
    return tabOrNull(this, this.running.workspace.workbook.sheetNamed(name));
  }
  override getSheetById(id: number): Tab | null {
    return tabOrNull(this, this.running.workspace.workbook.sheetWithId(id));
  }
  override insertSheet(name?: unknown, sheetIndex?: unknown): Tab {
    if (typeof name !== "string" || typeof sheetIndex === "object") {
      throw new AppsScriptError("In the local workspace a new sheet needs a name and no template.");
    }
    const { workbook } = this.running.workspace;
    const active = workbook.sheets().indexOf(activeSheet(this));
    const position = typeof sheetIndex === "number" ? sheetIndex : active + 1;
    const sheet = workbook.insertSheet(name, position);
    noteStructure(this, sheet);
    return this.running.make.sheet(sheet).activate();
  }
  override deleteSheet(sheet: Tab): void {
    const { sheet: deleted } = sheet as LocalSheet;
    this.running.workspace.workbook.deleteSheet(deleted);
    this.running.changes.push({
      sheet: deleted.name,
      block: { row: 1, column: 1, rows: 1, columns: 1 },
      kind: "structure",
    });
  }
  override moveActiveSheet(pos: number): void {
    const sheet = activeSheet(this);
    if (pos < 1 || pos > this.getNumSheets()) throw new AppsScriptError("Invalid sheet position.");
    this.running.workspace.workbook.moveSheet(sheet, pos);
    noteStructure(this, sheet);
  }
  override getActiveSheet(): Tab {
    return this.running.make.sheet(activeSheet(this));
  }
  override setActiveSheet(sheet: Tab): Tab {
    return (sheet as LocalSheet).activate();
  }
  override getActiveRange(): SheetsRange {
    return this.running.make.range(activeSheet(this), this.running.workspace.active.block);
  }
  override getActiveCell(): SheetsRange {
    return this.getActiveRange().getCell(1, 1);
  }
  override setActiveRange(range: SheetsRange): SheetsRange {
    return (range as LocalRange).activate();
  }
  override getRange(a1Notation: string): SheetsRange {
    const { tab } = parseA1(a1Notation, { rows: 1, columns: 1 }) ?? {};
    const { workbook } = this.running.workspace;
    const sheet = tab === undefined ? activeSheet(this) : workbook.sheetNamed(tab);
    if (sheet === undefined) throw new AppsScriptError("Range not found");
    return this.running.make.sheet(sheet).getRange(a1Notation);
  }
  override getRangeByName(name: string): SheetsRange | null {
    const state = this.running.workspace.workbook.namedRanges.find((range) => range.name === name);
    return state === undefined ? null : new LocalNamedRange(this.running, state).getRange();
  }
  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    const { namedRanges } = this.running.workspace.workbook;
    return namedRanges.map((state) => new LocalNamedRange(this.running, state));
  }
  override setNamedRange(name: string, range: SheetsRange): void {
    const { workbook } = this.running.workspace;
    if (!/^[A-Za-z_][A-Za-z0-9_.]{0,249}$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw new AppsScriptError(`The name "${name}" is not a valid name for a range.`);
    }
    const { sheet, block } = range as LocalRange;
    const state = { name, sheetId: workbook.idOf(sheet), block };
    const at = workbook.namedRanges.findIndex((known) => known.name === name);
    workbook.namedRanges.splice(at < 0 ? workbook.namedRanges.length : at, at < 0 ? 0 : 1, state);
  }
  override removeNamedRange(name: string): void {
    const { namedRanges } = this.running.workspace.workbook;
    const at = namedRanges.findIndex((known) => known.name === name);
    if (at < 0) throw new AppsScriptError(`The named range "${name}" does not exist.`);
    namedRanges.splice(at, 1);
  }
  override getSpreadsheetTimeZone(): string {
    return this.running.workspace.workbook.timeZone;
  }
  override setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) throw new AppsScriptError(`Invalid argument: timezone`);
    this.running.workspace.workbook.timeZone = timezone;
  }
  override getSpreadsheetLocale(): string {
    return this.running.workspace.workbook.locale;
  }
  override setSpreadsheetLocale(locale: string): void {
    this.running.workspace.workbook.locale = locale;
  }
  override getId(): string {
    return this.running.workspace.workbook.id;
  }
  override getName(): string {
    return this.running.workspace.workbook.name;
  }
  override rename(newName: string): void {
    this.running.workspace.workbook.name = newName;
  }
  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.running.workspace.workbook.id}/edit`;
  }
  override toast(msg: string, title = ""): void {
    this.running.toasts.push({ text: msg, title });
    this.running.workspace.hear?.({ text: msg, title });
    this.running.messages.push([title, msg].filter(Boolean).join(": "));
  }
}

function tabOrNull(target: LocalSpreadsheet, sheet: Worksheet | undefined): Tab | null {
  return sheet === undefined ? null : target.running.make.sheet(sheet);
}

/** The tab in front; the first one where that tab has been deleted. */
function activeSheet({ running }: LocalSpreadsheet): Worksheet {
  const { workbook, active } = running.workspace;
  return workbook.sheetWithId(active.sheetId) ?? (workbook.sheets()[0] as Worksheet);
}

function noteStructure({ running }: LocalSpreadsheet, sheet: Worksheet): void {
  running.changes.push({
    sheet: sheet.name,
    block: { row: 1, column: 1, ...running.workspace.workbook.gridOf(sheet) },
    kind: "structure",
  });
}
