import { publishedRows } from "../../src/files/publishedRows";
import { readFile } from "../../src/files/readFile";
import { allKinds } from "../../src/workbook/import/allKinds";
import type { PlannedRow } from "../../src/workbook/import/importKind";
import { type PlannedImport, planImport } from "../../src/workbook/import/planImport";
import { readSchool } from "../../src/workbook/read/readSchool";
import type { SheetTab, SheetValue } from "../../src/workbook/sheetValue";
import { shownText } from "../../src/workbook/sheetValue";
import {
  localSchoolsTab,
  transitionTablesTab,
  valueAddedTableTab,
} from "../../src/workbook/tabs/published";
import { benchmarksTab } from "../../src/workbook/tabs/records";
import { rowsOf } from "../../src/workbook/write/change";
import { aTab } from "../workbook/tabs";

/** A file that DfE might publish, and how it is imported. */
export interface PublishedFile {
  readonly name?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** Read as the page reads DfE's large files: only rows that may be wanted. */
  readonly narrowed?: boolean;
}

/** A workbook with the tabs of published figures, empty. */
export function publishedTabs(): SheetTab[] {
  return [benchmarksTab, localSchoolsTab, valueAddedTableTab, transitionTablesTab].map((layout) =>
    aTab(layout),
  );
}

/** Plans the import of a CSV file's text into a workbook. */
export async function importPublished(
  lines: readonly string[],
  tabs: readonly SheetTab[] = publishedTabs(),
  { name = "figures.csv", answers = {}, narrowed = false }: PublishedFile = {},
): Promise<PlannedImport> {
  const bytes = new TextEncoder().encode(`${lines.join("\r\n")}\r\n`);
  const reading = await readFile(name, bytes, narrowed ? { keepRows: publishedRows } : {});
  if (reading.state === "refused") throw new Error(reading.sentence);
  const source = { fileName: name, tables: reading.tables, columns: {}, answers };
  return planImport(source, readSchool(tabs, "2026-11-23"), allKinds);
}

/** The workbook as it stands when what is planned has been written. */
export function written(tabs: readonly SheetTab[], { plan }: PlannedImport): SheetTab[] {
  const after = new Map(tabs.map(({ name, values }) => [name, values.map((row) => [...row])]));
  for (const change of plan?.changes ?? []) {
    const values = after.get(change.tab);
    if (!values) throw new Error(`There is no tab ${change.tab}.`);
    for (const [down, row] of rowsOf(change).entries()) {
      for (const [across, value] of row.entries()) {
        put(values, change.row - 1 + down, change.column - 1 + across, value);
      }
    }
  }
  return [...after].map(([name, values]) => ({ name, values }));
}

function put(values: SheetValue[][], row: number, column: number, value: SheetValue): void {
  const width = values[0]?.length ?? 0;
  while (values.length <= row) values.push(Array.from({ length: width }, () => ""));
  const cells = values[row];
  if (cells) cells[column] = typeof value === "string" ? shownText(value) : value;
}

/** The rows of a tab below its header, by the headers. */
export function rowsIn(tabs: readonly SheetTab[], name: string): Record<string, SheetValue>[] {
  const [headers = [], ...rows] = tabs.find((tab) => tab.name === name)?.values ?? [];
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, place) => [String(header), row[place] ?? ""])),
  );
}

/** What becomes of each row of the file, and why: `passOver: Another area.` */
export function outcomes({ plan }: PlannedImport): string[] {
  return (plan?.rows ?? []).map(({ outcome, reason }: PlannedRow) =>
    reason === undefined ? outcome : `${outcome}: ${reason}`,
  );
}
