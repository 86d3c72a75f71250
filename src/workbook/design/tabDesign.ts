import type { Column, TabLayout } from "../layout/column";
import type { ColumnMap } from "../layout/columnMap";
import type { SheetValue } from "../sheetValue";

/** What a column of a tab is to be given when the tab is set up. */
export interface ColumnDesign {
  readonly column: Column;
  /** The column's place, counted from 1. */
  readonly place: number;
  /** The dropdown's choices, where the column has one. Typing something else stays possible. */
  readonly choices?: readonly string[];
  /** The note on the header. */
  readonly note?: string;
}

/** What a tab is to become: everything set-up gives it, whether it is new or stands already. */
export interface TabDesign {
  readonly name: string;
  readonly layout: TabLayout;
  /** Whether the tab is to be made. */
  readonly isNew: boolean;
  /** Where it stands among the tabs, counted from 0, if it is new. */
  readonly index: number;
  readonly headerRow: number;
  /** Headers to be written: those of a new tab, or those that a tab lacks, behind its last column. */
  readonly newHeaders: readonly { readonly place: number; readonly header: string }[];
  readonly columns: readonly ColumnDesign[];
  /** Rows to be written below those that stand. */
  readonly newRows: readonly (readonly SheetValue[])[];
  /** Cells to be filled where they are blank. */
  readonly fills: readonly {
    readonly row: number;
    readonly place: number;
    readonly value: SheetValue;
  }[];
  /** The last row with content, before `newRows`. */
  readonly lastRow: number;
  /** How many rows below the last are made ready, so that jobs need not make room. */
  readonly spareRows: number;
}

/** Where each column of a tab stands, or will stand once the headers it lacks have been added. */
export function placeColumns(
  layout: TabLayout,
  map: ColumnMap | undefined,
): { readonly places: ReadonlyMap<string, number>; readonly newHeaders: TabDesign["newHeaders"] } {
  const places = new Map(map?.columns ?? []);
  const newHeaders: { place: number; header: string }[] = [];
  let last = map ? lastHeader(map) : 0;
  for (const { key, header } of layout.columns) {
    if (places.has(key)) continue;
    last += 1;
    places.set(key, last);
    newHeaders.push({ place: last, header });
  }
  return { places, newHeaders };
}

function lastHeader(map: ColumnMap): number {
  return map.headers.reduce((last, header, index) => (header === "" ? last : index + 1), 0);
}
