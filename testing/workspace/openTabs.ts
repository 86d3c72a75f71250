import { readFileSync } from "node:fs";
import type { Execution } from "../../local/execution";
import { openSession, type Session } from "../../local/session";
import type { SessionOptions } from "../../local/sessionOptions";
import type { SheetTab, SheetValue } from "../../src/workbook/sheetValue";

/** What a test sees and does in the workbook, in Apps Script's own words, beside the bundle. */
const hands = `
function fillTab(name, values) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(name) || spreadsheet.insertSheet(name);
  const missing = values.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const wanted = values[0].length - sheet.getMaxColumns();
  if (wanted > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wanted);
  sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
}
function seeTabs() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName());
}
function see(name, what) {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getDataRange();
  return range[what]();
}
function seeAll() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => {
    const range = sheet.getDataRange();
    return {
      name: sheet.getName(),
      values: range.getValues(),
      formulas: range.getFormulas(),
      notes: range.getNotes(),
    };
  });
}
function addOwnRule(name) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo("GDS").setBackground("#ffff00").setRanges([sheet.getRange("H2:H9")]).build();
  sheet.setConditionalFormatRules([rule]);
}
function countRules(name) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getConditionalFormatRules().length;
}
function act(name, a1, what, ...values) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange(a1)[what](...values);
}
function selectRange(name, a1) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setActiveRange(spreadsheet.getSheetByName(name).getRange(a1));
}
function protectTab(name) {
  const protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).protect();
  protection.removeEditors(protection.getEditors());
}
`;

/** What stands in a tab. */
export interface TabContents {
  readonly name: string;
  readonly values: SheetValue[][];
  readonly formulas: string[][];
  readonly notes: string[][];
}

/** A workbook open in the local workspace, with the add-on installed. */
export interface OpenTabs {
  readonly session: Session;
  readonly tabs: () => string[];
  readonly values: (tab: string) => SheetValue[][];
  readonly formulas: (tab: string) => string[][];
  readonly notes: (tab: string) => string[][];
  readonly backgrounds: (tab: string) => string[][];
  /** Every tab with its values, formulas and notes. */
  readonly everything: () => readonly TabContents[];
  /** What stands in the column of this heading, below it. */
  readonly column: (tab: string, header: string) => SheetValue[];
  /** Calls a setter of a range, such as `setNote`, as a person would do by hand. */
  readonly act: (tab: string, a1: string, what: string, value: unknown) => void;
  /** The documents in Drive, folders left out, in the order in which they were made. */
  readonly documents: () => { readonly id: string; readonly name: string }[];
  /** Clicks a menu item; fails the test where the job failed. Gives what it told the person. */
  readonly click: (label: string) => { readonly told: string; readonly execution: Execution };
}

/** The day on which tests stand unless they say otherwise: half-way through the autumn point. */
const testDay = new Date("2026-11-23T10:00:00Z");

/** Opens a workbook of these tabs. */
export async function openTabs(
  tabs: readonly SheetTab[],
  options: Partial<SessionOptions> = {},
): Promise<OpenTabs> {
  const session = await open(options);
  for (const { name, values } of tabs) runIn(session, "fillTab", name, values);
  return tabsOf(session);
}

/**
 * Another workbook that stands where this one stands, with what is in the caches: what is done to one
 * is not seen in the other. Files in Drive and triggers are not copied.
 */
export async function copyOf(
  { session }: OpenTabs,
  options: Partial<SessionOptions> = {},
): Promise<OpenTabs> {
  const { workbook, clock, caches } = session.workspace;
  const now = new Date(clock.now());
  const copy = await open({ workbook: workbook.copy(), clockStart: now, ...options });
  for (const [name, entries] of caches) copy.workspace.caches.set(name, new Map(entries));
  return tabsOf(copy);
}

function open(options: Partial<SessionOptions>): Promise<Session> {
  script ??= readFileSync(process.env.BUNDLE ?? "dist/Code.js", "utf8") + hands;
  return openSession({ script, dist: "dist", clockStart: testDay, newRows: 60, ...options });
}

let script: string | undefined;

function runIn(session: Session, name: string, ...args: unknown[]): unknown {
  const { ok, value, error } = session.run(name, args);
  if (!ok) throw new Error(error?.message);
  return value;
}

function tabsOf(session: Session): OpenTabs {
  const run = (name: string, ...args: unknown[]) => runIn(session, name, ...args);
  const see =
    <Value>(what: string) =>
    (tab: string) =>
      run("see", tab, what) as Value;
  const values = see<SheetValue[][]>("getValues");
  return {
    session,
    tabs: () => run("seeTabs") as string[],
    values,
    formulas: see("getFormulas"),
    notes: see("getNotes"),
    backgrounds: see("getBackgrounds"),
    everything: () => run("seeAll") as TabContents[],
    column: (tab, header) => {
      const [headers = [], ...rows] = values(tab);
      const place = headers.indexOf(header);
      if (place < 0) throw new Error(`The tab ${tab} has no column ${header}.`);
      return rows.map((row) => row[place] ?? "");
    },
    act: (tab, a1, what, value) => void run("act", tab, a1, what, value),
    documents: () =>
      session.workspace.drive
        .all()
        .filter(({ trashed, mimeType }) => !trashed && !mimeType.endsWith("folder"))
        .map(({ id, name }) => ({ id, name })),
    click: (label) => {
      const execution = session.runMenuItem(label);
      if (!execution.ok) throw new Error(execution.error?.message);
      return { told: execution.alerts.map(({ text }) => text).join("\n"), execution };
    },
  };
}
