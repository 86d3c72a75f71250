import type { Cell } from "@cj-tech-master/excelts";
import { change, type RangeCells } from "./rangeCells";

/** The note of a cell; the empty string where it has none. */
export function noteOf(cell: Cell | undefined): string {
  const note = cell?.note;
  if (note === undefined) return "";
  if (typeof note === "string") return note;
  return (note.texts ?? []).map(({ text }) => text).join("");
}

/** Sets the notes of cells; an empty text or null takes a note away. */
export function writeNotes<R extends RangeCells>(
  range: R,
  notes: readonly (readonly (string | null)[])[],
): R {
  const noteAt = (r: number, c: number): string => notes[r]?.[c] ?? "";
  return change(
    range,
    "notes",
    (cell, r, c) => {
      if (noteAt(r, c) === "") cell.comment = undefined;
      else cell.note = noteAt(r, c);
    },
    (r, c) => noteAt(r, c) === "",
  );
}
