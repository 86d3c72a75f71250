import type { FileTable, ImportKind } from "../../src/workbook/import/importKind";
import {
  type ImportSource,
  type PlannedImport,
  planImport,
} from "../../src/workbook/import/planImport";
import { readSchool } from "../../src/workbook/read/readSchool";
import { type SheetTab, type SheetValue, shownText } from "../../src/workbook/sheetValue";
import { type Change, rowsOf } from "../../src/workbook/write/change";

/** The day on which tests import, in the academic year 2026/27. */
export const importDay = "2026-11-23";

/** A table of a file: its header and its rows. */
export function aFile(...rows: readonly (readonly string[])[]): FileTable {
  return { name: "Sheet1", rows };
}

/** An import into these tabs, and the tabs as they would stand after it. */
export interface TestImport extends PlannedImport {
  readonly after: readonly SheetTab[];
  /** What becomes of each row, in a line: `3 add Amira Khan`. */
  readonly outcomes: readonly string[];
  /** Why the row of this line is refused, passed over or asked about. */
  readonly reason: (line: number) => string | undefined;
  /** What stands in the column of this heading, below it, once it is written. */
  readonly column: (tab: string, header: string) => readonly SheetValue[];
}

/**
 * Plans an import of a file into these tabs. An answer may be given by the first part of its
 * question's id, such as `notInFile`.
 */
export function importInto(
  tabs: readonly SheetTab[],
  file: FileTable | readonly FileTable[],
  said: Partial<ImportSource> = {},
  kinds?: readonly ImportKind[],
): TestImport {
  const tables = "rows" in file ? [file] : file;
  const source = { fileName: "list.csv", tables, columns: {}, answers: {}, ...said };
  const school = readSchool(tabs, importDay);
  const { plan } = planImport(source, school, kinds);
  const answers = Object.fromEntries(
    (plan?.questions ?? []).flatMap(({ id }) => {
      const answer = source.answers[id.split(".")[0] ?? ""];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
  const planned = planImport(
    { ...source, answers: { ...source.answers, ...answers } },
    school,
    kinds,
  );
  const rows = planned.plan?.rows ?? [];
  const after = withWritten(tabs, planned.plan?.changes ?? []);
  return {
    ...planned,
    after,
    outcomes: rows.map(({ line, outcome, about }) => `${line} ${outcome} ${about}`),
    reason: (line) => rows.find((row) => row.line === line)?.reason,
    column: (name, header) => {
      const [headers = [], ...body] = after.find((tab) => tab.name === name)?.values ?? [];
      const place = headers.indexOf(header);
      if (place < 0) throw new Error(`The tab ${name} has no column ${header}.`);
      return body.map((row) => row[place] ?? "");
    },
  };
}

/** Tabs as they stand once changes have been written, as Sheets shows them. */
export function withWritten(tabs: readonly SheetTab[], changes: readonly Change[]): SheetTab[] {
  return tabs.map((tab) => {
    const values = tab.values.map((row) => [...row]);
    for (const change of changes.filter((each) => each.tab === tab.name)) write(values, change);
    return { ...tab, values };
  });
}

function write(values: SheetValue[][], change: Change): void {
  const width = values[0]?.length ?? 0;
  for (const [index, line] of rowsOf(change).entries()) {
    const place = change.row - 1 + index;
    while (values.length <= place) values.push(Array.from({ length: width }, () => ""));
    const shown = line.map((value) => (typeof value === "string" ? shownText(value) : value));
    values[place]?.splice(change.column - 1, shown.length, ...shown);
  }
}
