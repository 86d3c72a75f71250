import type { Finding } from "../../core/findings/finding";
import { lookAtText, lookedAtHeaders } from "../layout/lookAtColumn";
import type { KnownTab } from "../read/recogniseTabs";
import { asText } from "../sheetValue";
import type { Change } from "./change";
import { noteWith } from "./findingNotes";
import { lastRowOf, writeColumns } from "./writeColumns";

/** Notes of a tab's cells from A1, as Sheets gives them. */
export type Notes = readonly (readonly string[])[];

/** Which findings belong to which row of a tab, for a span of its columns. */
export interface TabFindings {
  readonly known: KnownTab;
  readonly findings: readonly Finding[];
  /** Whether a column's marks are to be made anew; those of other columns stay. */
  readonly covers: (column: number) => boolean;
  /** Whether a row's marks are to be made anew; those of other rows stay. The rows covered are neighbours. */
  readonly coversRow: (row: number) => boolean;
  /**
   * Whether notes may have to change although no "To look at" cell does: something else is said of
   * a cell than before, or is said of a header, or in a tab without that column.
   */
  readonly saidAnew: boolean;
}

/**
 * The changes that mark a tab's findings: its "To look at" column, which colours the cells, and
 * the cells' notes. The notes are read, by `readNotes`, only if something new is said, so that a
 * check of a tab with nothing new costs no call.
 */
export function markFindings(marks: TabFindings, readNotes: () => Notes): Change[] {
  const { known, findings, coversRow } = marks;
  const byRow = groupByRow(findings);
  const texts = new Map<number, string>();
  for (let row = known.map.headerRow + 1; row <= lastRowOf(known); row += 1) {
    if (coversRow(row)) texts.set(row, lookAtOf(marks, row, byRow.get(row) ?? []));
  }
  const columns = writeColumns(known, ["lookAt"], lastRowOf(known), (row) => {
    const text = texts.get(row);
    return text === undefined ? undefined : asText(text);
  });
  if (columns.length === 0 && !marks.saidAnew) return [];
  if (known.layout.long) return [...columns, ...rowNotes(marks, byRow)];
  return [...columns, ...noteChanges(marks, readNotes())];
}

function groupByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    byRow.set(finding.cell.row, [...(byRow.get(finding.cell.row) ?? []), finding]);
  }
  return byRow;
}

/** A row's new "To look at" text: what is found, and what stood there of columns not covered. */
function lookAtOf({ known, covers }: TabFindings, row: number, found: readonly Finding[]): string {
  const column = known.map.columns.get("lookAt");
  const before = column === undefined ? "" : String(known.tab.values[row - 1]?.[column - 1] ?? "");
  const kept = before.split("; ").filter((part) => {
    const [header] = lookedAtHeaders(part);
    if (header === undefined) return false;
    const place = known.map.headers.indexOf(header) + 1;
    return place > 0 && !covers(place);
  });
  return [...kept, ...(found.length > 0 ? [lookAtText(found)] : [])].join("; ");
}

/** In a long tab: a note on each row's "To look at" cell, which is the add-on's own. */
function rowNotes(
  { known, coversRow }: TabFindings,
  byRow: ReadonlyMap<number, Finding[]>,
): Change[] {
  const column = known.map.columns.get("lookAt");
  const rows: number[] = [];
  for (let row = known.map.headerRow + 1; row <= lastRowOf(known); row += 1) {
    if (coversRow(row)) rows.push(row);
  }
  const [first] = rows;
  if (column === undefined || first === undefined) return [];
  const notes = rows.map((row) => [noteWith("", byRow.get(row) ?? [])]);
  return [{ kind: "notes", tab: known.tab.name, row: first, column, notes }];
}

function noteChanges({ known, findings, covers, coversRow }: TabFindings, notes: Notes): Change[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.cell.row},${finding.cell.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  const height = lastRowOf(known);
  const width = known.map.headers.length;
  let changed = false;
  const wanted = Array.from({ length: height }, (_, rowIndex) =>
    Array.from({ length: width }, (_, columnIndex) => {
      const note = notes[rowIndex]?.[columnIndex] ?? "";
      if (!covers(columnIndex + 1) || !coversRow(rowIndex + 1)) return note;
      const text = noteWith(note, byCell.get(`${rowIndex + 1},${columnIndex + 1}`) ?? []);
      if (text !== note) changed = true;
      return text;
    }),
  );
  if (!changed) return [];
  return [{ kind: "notes", tab: known.tab.name, row: 1, column: 1, notes: wanted }];
}
