import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { NotesChange } from "../../workbook/write/change";
import { noteWithOurs } from "../../workbook/write/findingNotes";
import { type PlacedCell, rectanglesOf } from "../../workbook/write/rectangles";
import { findAgain, showSame } from "./rowsFoundAgain";

/** A tab at one moment, with its notes by row and column where they were read. */
export interface NotedTab {
  readonly known: KnownTab;
  readonly notes?: readonly (readonly string[])[] | undefined;
}

/**
 * Fits a change of notes, planned from what was read of a tab, to the tab as it stands now: each note
 * goes where its row and column stand, and what people have noted there since stays beside it. A note
 * whose row or column is gone is not written.
 */
export function fitNotes(
  change: NotesChange,
  then: NotedTab,
  now: NotedTab,
): readonly NotesChange[] {
  if (isAsRead(then, now)) return [change];
  const found = findAgain(then.known, now.known);
  const cells = change.notes.flatMap((line, index) =>
    line.flatMap((note, at): PlacedCell[] => {
      const row = found.row(change.row + index);
      const column = found.column(change.column + at);
      if (row === undefined || column === undefined) return [];
      const stood = noteAt(then, change.row + index, change.column + at);
      const value = now.notes ? merged(note, stood, noteAt(now, row, column)) : note;
      return [{ row, column, value }];
    }),
  );
  return rectanglesOf(cells).map(({ row, column, values }) => ({
    kind: "notes",
    tab: change.tab,
    row,
    column,
    notes: values.map((line) => line.map(String)),
  }));
}

function isAsRead(then: NotedTab, now: NotedTab): boolean {
  return (
    showSame(then.known.tab.values, now.known.tab.values) &&
    (!now.notes || showSame(then.notes ?? [], now.notes))
  );
}

/** The note to write where another may stand now than stood then. */
function merged(note: string, stood: string, stands: string): string {
  return note === stood ? stands : noteWithOurs(stands, note);
}

function noteAt({ notes }: NotedTab, row: number, column: number): string {
  return notes?.[row - 1]?.[column - 1] ?? "";
}
