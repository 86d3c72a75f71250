import type { ClassRow } from "../../../../core/school/classRow";
import type { School } from "../../../../core/school/school";
import { plainHeader } from "../../../layout/columnMap";
import type { KnownTab, KnownTabs } from "../../../read/recogniseTabs";
import type { PlacedCell } from "../../../write/rectangles";
import { lastTypedRow } from "../../planRecords";
import type { ChildChange } from "./childChange";
import { type ClassPlaces, classOnRoll, classPlaces } from "./classPlaces";
import { followingValues, givenThere, newRow, type Values } from "./classRowValues";
import { moveRow } from "./moveRow";

/** From which class tab to which; from the empty string where the child had no row. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What the class tabs need so that they say what Pupils will say. */
export interface ClassChanges {
  /** Cells to be written, by tab: new rows, and names and UPNs that have changed. */
  readonly written: ReadonlyMap<string, readonly PlacedCell[]>;
  /** Cells of rows that have moved to another tab, to be emptied after that. */
  readonly emptied: ReadonlyMap<string, readonly PlacedCell[]>;
  /** Children whose row moves or is new in a class tab: from where to where. */
  readonly moves: ReadonlyMap<ChildChange, Move>;
  /** Classes of the file that have no tab. */
  readonly withoutTab: readonly string[];
  /** Cells of the school's own that a row leaves behind, since the new tab has no such column. */
  readonly leftBehind: readonly { readonly tab: string; readonly row: number }[];
}

/**
 * Lets the class tabs follow: changed names and UPNs are written into the child's rows; a child
 * whose row stands in another class's tab than the file says moves with everything typed; a
 * child who is new, or new in the class, gets a row. All rows are added below the last.
 */
export function classChanges(
  changes: readonly ChildChange[],
  school: School,
  tabs: KnownTabs,
): ClassChanges {
  const places = classPlaces(school, tabs, classAfter(changes, school));
  const page = blankPage();
  for (const change of changes) followChange(change, { page, places, school });
  const { written, emptied, moves, withoutTab, leftBehind } = page;
  return { written, emptied, moves, withoutTab: [...withoutTab.values()], leftBehind };
}

/** The class of each child once these changes are in, by the UPN that stands in the workbook. */
function classAfter(
  changes: readonly ChildChange[],
  school: School,
): (upn: string) => string | undefined {
  const moving = new Map(
    changes.flatMap(({ entry, pupil }) => {
      const { className } = entry.values;
      return pupil && className !== undefined ? [[pupil.pupil.upn, className] as const] : [];
    }),
  );
  const onRoll = classOnRoll(school);
  return (upn) => moving.get(upn) ?? onRoll(upn);
}

/** What has been worked out so far. */
function blankPage() {
  return {
    written: new Map<string, PlacedCell[]>(),
    emptied: new Map<string, PlacedCell[]>(),
    moves: new Map<ChildChange, Move>(),
    withoutTab: new Map<string, string>(),
    leftBehind: [] as { tab: string; row: number }[],
    nextRows: new Map<KnownTab, number>(),
  };
}

interface Following {
  readonly page: ReturnType<typeof blankPage>;
  readonly places: ClassPlaces;
  readonly school: School;
}

function followChange(change: ChildChange, { page, places, school }: Following): void {
  const rows = places.rowsOf(change.pupil?.pupil.upn ?? "");
  const wanted = isHere(change) ? change.entry.values.className : undefined;
  const target = wanted === undefined ? undefined : places.tabOf(wanted);
  if (wanted !== undefined && !target) page.withoutTab.set(plainHeader(wanted), wanted);
  const [row] = rows;
  if (!target || rows.length > 1) {
    addFollowing(page.written, change, rows, places);
  } else if (row) {
    const source = places.tabNamed(row.cells.upn.tab);
    if (!source || source === target) addFollowing(page.written, change, rows, places);
    else moveTo(target, source, row.cells.upn.row, change, page);
  } else if (needsRow(change)) {
    const values = newRow(change, school);
    add(page.written, target, placed(target, nextRow(target, page), values));
    page.moves.set(change, { from: "", to: target.tab.name });
  }
}

function moveTo(
  target: KnownTab,
  source: KnownTab,
  row: number,
  change: ChildChange,
  page: Following["page"],
): void {
  const place = { target, row: nextRow(target, page), values: followingValues(change) };
  const moved = moveRow(row, source, place);
  add(page.written, target, moved.written);
  add(page.emptied, source, moved.emptied);
  if (moved.leavesBehind) page.leftBehind.push({ tab: source.tab.name, row });
  page.moves.set(change, { from: source.tab.name, to: target.tab.name });
}

function nextRow(known: KnownTab, { nextRows }: Following["page"]): number {
  const row = nextRows.get(known) ?? lastTypedRow(known) + 1;
  nextRows.set(known, row + 1);
  return row;
}

/** Names, UPN and year group of a child, in each class tab in which the child has a row. */
function addFollowing(
  written: Map<string, PlacedCell[]>,
  change: ChildChange,
  rows: readonly ClassRow[],
  places: ClassPlaces,
): void {
  const values = followingValues(change);
  for (const row of rows) {
    const known = places.tabNamed(row.cells.upn.tab);
    if (known) add(written, known, placed(known, row.cells.upn.row, givenThere(values, row)));
  }
}

/** A child who has left is put into no class. */
function isHere({ entry, pupil }: ChildChange): boolean {
  return entry.values.left === undefined && pupil?.pupil.left === undefined;
}

/** A row of a class tab is found by its UPN, so a child without one gets none. */
function needsRow({ pupil, values, entry }: ChildChange): boolean {
  const upn = entry.values.upn ?? pupil?.pupil.upn ?? "";
  return upn !== "" && (!pupil || values.className !== undefined);
}

function placed({ map }: KnownTab, row: number, values: Values): PlacedCell[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const column = map.columns.get(key);
    return column === undefined ? [] : [{ row, column, value }];
  });
}

function add(cells: Map<string, PlacedCell[]>, { tab }: KnownTab, more: readonly PlacedCell[]) {
  const list = cells.get(tab.name);
  if (list) list.push(...more);
  else cells.set(tab.name, [...more]);
}
