import type { TabDesign } from "../workbook/design/tabDesign";
import type { SheetTab, SheetValue } from "../workbook/sheetValue";
import type { FixedTab } from "../workbook/tabs/allTabs";
import type { Change } from "../workbook/write/change";
import type { Notes } from "../workbook/write/markFindings";
import type { Changed } from "./api";
import type { WhoIsHere } from "./whoIsHere";

/** A tab as it was read, with the number by which a link finds it. */
export interface StoredTab extends SheetTab {
  readonly id: number;
}

/** A change that could not be written, and why, in words for the person at the keyboard. */
export interface RefusedChange {
  readonly tab: string;
  readonly reason: string;
  /** The cells, where the rest of the tab was written: somebody had typed in them in the meantime. */
  readonly leftAlone?: Changed["leftAlone"];
}

/** A rectangle of a tab. Rows and columns count from 1. */
export interface NotesPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The workbook at hand. Each method is as few calls to Sheets as can be. */
export interface WorkbookStore {
  /** Who is at the keyboard. */
  readonly who: WhoIsHere;
  /** Every tab's values, but those of tabs a job has no use for: one call a tab. */
  readonly readTabs: (unread?: readonly FixedTab[]) => StoredTab[];
  /** One tab's values, or nothing if there is no tab of that name: one call. */
  readonly readTab: (name: string) => StoredTab | undefined;
  /** The names of all tabs, in order. No cell is read. */
  readonly tabNames: () => string[];
  /** The notes of a rectangle of a tab: one call. */
  readonly readNotesOf: (place: NotesPlace) => Notes;
  /** A tab's notes from A1 to its last cell with content: one call. */
  readonly readNotes: (tab: string) => Notes;
  /** A tab's formulas from A1 to its last cell with content, the empty string where there is none: one call. */
  readonly readFormulas: (tab: string) => readonly (readonly string[])[];
  /** Takes a tab away if nothing stands in it. Where Google does not let it, it is hidden. */
  readonly removeEmptyTab: (tab: string) => "removed" | "hidden" | "kept";
  /** Writes changes, a call each, making room where a tab is too small. Gives what a protected tab refused. */
  readonly write: (changes: readonly Change[]) => RefusedChange[];
  /** Writes a row below the last of a tab, if there is one of that name: one call. */
  readonly append: (tab: string, row: readonly SheetValue[]) => void;
  /** Makes and dresses tabs as designed. Gives what a protected tab refused. */
  readonly setUp: (designs: readonly TabDesign[]) => RefusedChange[];
}
