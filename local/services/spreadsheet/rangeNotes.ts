import type { Cell } from "@cj-tech-master/excelts";
import type { Rectangle } from "../../workbook/rectangle";
import { type Cells, change, type RangeCells, refuseProtected } from "./rangeCells";

type Notes = readonly (readonly (string | null)[])[];

/** The note of a cell; the empty string where it has none. */
export function noteOf(cell: Cell | undefined): string {
  const note = cell?.note;
  if (note === undefined) return "";
  if (typeof note === "string") return note;
  return (note.texts ?? []).map(({ text }) => text).join("");
}

/** The rows with a cell whose note is to be another, from the first to the last. */
function differing({ sheet, block }: Cells, notes: Notes): Rectangle {
  const differs = (r: number): boolean => {
    const row = sheet.findRow(block.row + r);
    return Array.from({ length: block.columns }).some(
      (_, c) => noteOf(row?.findCell(block.column + c)) !== (notes[r]?.[c] ?? ""),
    );
  };
  const rows = Array.from({ length: block.rows }, (_, r) => r).filter(differs);
  const [first = 0, last = -1] = [rows[0], rows[rows.length - 1]];
  return { ...block, row: block.row + first, rows: last - first + 1 };
}

/**
 * Sets the notes of cells; an empty text or null takes a note away. The add-on writes those of a
 * whole tab at once: only rows in which one becomes another count as changed.
 */
export function writeNotes<R extends RangeCells>(range: R, notes: Notes): R {
  const { running, sheet } = range;
  refuseProtected(running.workspace, range);
  const block = differing(range, notes);
  if (block.rows === 0) return range;
  const above = block.row - range.block.row;
  const noteAt = (r: number, c: number): string => notes[above + r]?.[c] ?? "";
  change(
    { running, sheet, block },
    "notes",
    (cell, r, c) => {
      if (noteAt(r, c) === "") cell.comment = undefined;
      else cell.note = noteAt(r, c);
    },
    (r, c) => noteAt(r, c) === "",
  );
  return range;
}
