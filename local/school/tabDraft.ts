import { cellAddress } from "../../src/core/cell";
import type { TabLayout } from "../../src/workbook/layout/column";
import type { SheetValue } from "../../src/workbook/sheetValue";
import type { OnCell, SchoolTab } from "./schoolWorkbook";

/** A row by the keys of its columns. What is not there is blank. */
export type DraftRow = Record<string, SheetValue>;

/** Something on a cell of a draft, which stays with its row and column. */
export interface OnDraft {
  readonly row: DraftRow;
  readonly key: string;
  readonly value: string;
}

/** A tab while it is made: rows can be added and columns moved, and addresses are told at the end. */
export interface TabDraft {
  readonly name: string;
  readonly frozenColumns: number;
  /** Rows above the header. */
  titles: SheetValue[][];
  columns: { readonly key: string; readonly header: string }[];
  rows: DraftRow[];
  notes: OnDraft[];
  backgrounds: OnDraft[];
}

/** A draft with the columns of a layout and no rows. */
export function draftOf(layout: TabLayout): TabDraft {
  return {
    name: layout.name,
    frozenColumns: layout.frozenColumns,
    titles: [],
    columns: layout.columns.map(({ key, header }) => ({ key, header })),
    rows: [],
    notes: [],
    backgrounds: [],
  };
}

/** Where a row's entry stands, such as `G7`. */
export function addressOf(draft: TabDraft, row: DraftRow, key: string): string {
  const place = placeOf(draft, row, key);
  return cellAddress(place);
}

function placeOf(draft: TabDraft, row: DraftRow, key: string): { row: number; column: number } {
  const index = draft.rows.indexOf(row);
  const column = draft.columns.findIndex((each) => each.key === key);
  if (index < 0 || column < 0) throw new RangeError(`${draft.name} has no such cell: ${key}.`);
  return { row: draft.titles.length + 2 + index, column: column + 1 };
}

/** The draft as values from A1. */
export function renderDraft(draft: TabDraft): SchoolTab {
  const width = draft.columns.length;
  const padded = (row: readonly SheetValue[]): SheetValue[] =>
    Array.from({ length: width }, (_, index) => row[index] ?? "");
  const on = ({ row, key, value }: OnDraft): OnCell => ({ ...placeOf(draft, row, key), value });
  return {
    name: draft.name,
    headerRow: draft.titles.length + 1,
    frozenColumns: draft.frozenColumns,
    values: [
      ...draft.titles.map(padded),
      draft.columns.map(({ header }) => header),
      ...draft.rows.map((row) => draft.columns.map(({ key }) => row[key] ?? "")),
    ],
    notes: draft.notes.map(on),
    backgrounds: draft.backgrounds.map(on),
  };
}
