import { callKind } from "./callKinds";

/** What a kind of call takes at Google. */
export interface Latency {
  /** `Class.method` or `Class.*`. The first row that matches counts. */
  readonly call: string;
  readonly milliseconds: number;
  /** Added for every thousand cells read or written. */
  readonly perThousandCells?: number;
  readonly source: string;
}

const buffered = "rule of thumb: 5 to 50 ms a buffered call (from knowledge)";
const measured4000 =
  "4,000 cells set in under 50 ms, 610 ms with flush (Stack Overflow 29263774, old runtime)";

/**
 * Every latency that the virtual clock charges. None was measured against Google by this project;
 * change a figure here when one has been.
 */
export const latencies: readonly Latency[] = [
  { call: "SpreadsheetApp.flush", milliseconds: 500, source: measured4000 },
  { call: "SpreadsheetApp.*", milliseconds: 1, source: "from knowledge" },
  { call: "Range.getValues", milliseconds: 50, perThousandCells: 12, source: measured4000 },
  { call: "Range.setValues", milliseconds: 40, perThousandCells: 12, source: measured4000 },
  {
    call: "Range.setBackground",
    milliseconds: 50,
    source: "800 calls took about 40 s (bulldo-gs)",
  },
  {
    call: "Range.setBackgrounds",
    milliseconds: 50,
    perThousandCells: 12,
    source: "800 cells in one call under 2 s (bulldo-gs), as setValues",
  },
  {
    call: "Range.setDataValidations",
    milliseconds: 60,
    perThousandCells: 60,
    source: "from knowledge",
  },
  { call: "Sheet.setConditionalFormatRules", milliseconds: 150, source: "from knowledge" },
  { call: "Spreadsheet.insertSheet", milliseconds: 400, source: "from knowledge" },
  { call: "Spreadsheet.deleteSheet", milliseconds: 400, source: "from knowledge" },
  { call: "Sheet.appendRow", milliseconds: 150, source: "from knowledge" },
  { call: "*.protect", milliseconds: 200, source: "from knowledge" },
  { call: "Protection.*", milliseconds: 100, source: "from knowledge" },
  {
    call: "Drive.Files.create",
    milliseconds: 1500,
    source:
      "420 uploads with conversion, one after another: 8 to 15 minutes (estimate, not measured)",
  },
  { call: "Drive.Files.update", milliseconds: 1500, source: "as create" },
  {
    call: "Drive.Files.copy",
    milliseconds: 4000,
    source: "about 4 s a file (qiita kazunoriboy, 2025)",
  },
  {
    call: "DocumentApp.openById",
    milliseconds: 300,
    source: "with the copy, about 5 s a document in all (as reported); its parts from knowledge",
  },
  { call: "Body.replaceText", milliseconds: 20, source: "as DocumentApp.openById" },
  { call: "Document.saveAndClose", milliseconds: 400, source: "as DocumentApp.openById" },
  { call: "Drive.Files.export", milliseconds: 1500, source: "from knowledge" },
  { call: "Drive.Files.*", milliseconds: 300, source: "from knowledge" },
  { call: "Properties.*", milliseconds: 20, source: "from knowledge" },
  { call: "Cache.*", milliseconds: 10, source: "from knowledge" },
  { call: "Lock.*", milliseconds: 30, source: "from knowledge" },
  { call: "Ui.show*", milliseconds: 300, source: "from knowledge" },
  {
    call: "Ui.alert",
    milliseconds: 100,
    source: "from knowledge; the person's own time is not counted",
  },
  {
    call: "Ui.prompt",
    milliseconds: 100,
    source: "from knowledge; the person's own time is not counted",
  },
  { call: "Spreadsheet.toast", milliseconds: 30, source: buffered },
  { call: "HtmlService.createHtmlOutputFromFile", milliseconds: 20, source: "from knowledge" },
];

/**
 * What a call from a page takes beside the services that it calls: the way there and back, and the
 * start of the execution. From knowledge: half a second to two seconds; the least is charged.
 */
export const googleScriptRunMilliseconds = 500;

const byKind = { sheet: 25, lookup: 0.3, drive: 300, other: 0.2 } as const;

function matches(pattern: string, service: string, method: string): boolean {
  const dot = pattern.lastIndexOf(".");
  const forService = pattern.slice(0, dot);
  const forMethod = pattern.slice(dot + 1);
  if (forService !== "*" && forService !== service) return false;
  return forMethod.endsWith("*") ? method.startsWith(forMethod.slice(0, -1)) : forMethod === method;
}

const found = new Map<string, { readonly base: number; readonly perCell: number }>();

/**
 * The time a call takes, in milliseconds. A call that no row names takes its kind's usual time:
 * 25 ms for the sheet's content, 0.3 ms for its shape, 300 ms for Drive, 0.2 ms for others (from knowledge).
 */
export function latencyOf(service: string, method: string, cells: number): number {
  const key = `${service}.${method}`;
  let known = found.get(key);
  if (known === undefined) {
    const row = latencies.find(({ call }) => matches(call, service, method));
    const kind = callKind(service, method);
    known = {
      base: row?.milliseconds ?? byKind[kind],
      perCell: (row?.perThousandCells ?? (kind === "sheet" ? 12 : 0)) / 1000,
    };
    found.set(key, known);
  }
  return known.base + known.perCell * cells;
}
