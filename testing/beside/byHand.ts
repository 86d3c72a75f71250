import type { SheetValue } from "../../src/workbook/sheetValue";
import type { ChildPlaces } from "./childPlaces";
import type { SharedSheet } from "./sharedSheet";

/** What somebody does straight in the Sheet. Children are counted over all classes. */
export type ByHand =
  | { readonly does: "types"; readonly child: number; readonly in: string; readonly value: string }
  | { readonly does: "pastes"; readonly child: number; readonly in: string; readonly value: string }
  | { readonly does: "sorts"; readonly tab: string; readonly by: string }
  | { readonly does: "insertsRow"; readonly child: number }
  | { readonly does: "deletesBlankRow"; readonly tab: string }
  | { readonly does: "agrees"; readonly child: number; readonly value: string };

/** Does in the shared sheet what somebody does there by hand. */
export function doByHand(sheet: SharedSheet, places: ChildPlaces, hand: ByHand): void {
  switch (hand.does) {
    case "types":
      type(sheet, places, hand, [hand.value]);
      return;
    case "pastes":
      type(sheet, places, hand, [hand.value, `${hand.value} too`]);
      return;
    case "sorts":
      sort(sheet, hand.tab, hand.by);
      return;
    case "insertsRow":
      insertRow(sheet, places, places.upnOf(hand.child));
      return;
    case "deletesBlankRow":
      deleteBlankRow(sheet, hand.tab);
      return;
    case "agrees":
      agree(sheet, places, places.upnOf(hand.child), hand.value);
  }
}

/** Whether this moves rows, so that cells stand elsewhere afterwards. */
export function movesRows({ does }: ByHand): boolean {
  return does === "sorts" || does === "insertsRow" || does === "deletesBlankRow";
}

function type(
  sheet: SharedSheet,
  places: ChildPlaces,
  { child, in: header }: { readonly child: number; readonly in: string },
  values: readonly string[],
): void {
  const upn = places.upnOf(child);
  const tab = places.tabOf(upn);
  const rows = sheet.values(tab);
  const row = sheet.rowOf(tab, upn);
  const column = sheet.column(tab, header);
  for (const [at, value] of values.entries()) {
    const line = rows[row + at];
    // A block is pasted over rows of children alone.
    if (line && line[0] !== "") line[column] = value;
  }
}

function sort(sheet: SharedSheet, tab: string, by: string): void {
  const rows = sheet.values(tab);
  const column = sheet.column(tab, by);
  const body = rows.splice(1).sort((one, other) => inOrder(one[column], other[column]));
  rows.push(...body);
}

function inOrder(one: SheetValue | undefined, other: SheetValue | undefined): number {
  if (String(one) < String(other)) return -1;
  return String(one) > String(other) ? 1 : 0;
}

function insertRow(sheet: SharedSheet, places: ChildPlaces, upn: string): void {
  const tab = places.tabOf(upn);
  const rows = sheet.values(tab);
  rows.splice(
    sheet.rowOf(tab, upn),
    0,
    (rows[0] ?? []).map(() => ""),
  );
}

function deleteBlankRow(sheet: SharedSheet, tab: string): void {
  const rows = sheet.values(tab);
  const at = rows.findIndex((row) => row.every((value) => value === ""));
  if (at > 0) rows.splice(at, 1);
}

function agree(sheet: SharedSheet, places: ChildPlaces, upn: string, value: string): void {
  const row = places.targetRow(upn);
  if (row) row[sheet.column("Targets", "Agreed")] = value;
}
