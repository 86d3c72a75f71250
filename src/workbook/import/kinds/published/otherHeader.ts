import { headerKey } from "../../headerText";
import type { FileRow } from "../../importKind";
import type { FigureRow } from "./figureRow";

/**
 * The rows above another header, and those from it on: one table set below another has other
 * columns, so that nothing below could be trusted.
 */
export function upToOtherHeader(
  rows: readonly FileRow[],
): readonly [readonly FileRow[], readonly FileRow[]] {
  const place = rows.findIndex(({ text }) => headerKey(text("time_period")) === "timeperiod");
  return place < 0 ? [rows, []] : [rows.slice(0, place), rows.slice(place)];
}

/** The rows from another header on, refused: nothing tells what their columns are. */
export function belowOtherHeader(rows: readonly FileRow[]): FigureRow[] {
  const first = rows[0]?.line ?? 0;
  const reason = `Another table, laid out otherwise, begins at row ${first}. Import it by itself.`;
  return rows.map((row) => ({
    row,
    area: "",
    about: "",
    figures: [],
    reason,
    otherwise: "refuse",
    basis: "",
    publication: "",
    provisional: false,
  }));
}

/** What is said where the header does not stand first, as it does in every file of DfE's. */
export function notesOnHeader([first]: readonly FileRow[]): string[] {
  const header = first?.headerLine ?? 1;
  if (header < 2) return [];
  return [
    `The header was found at row ${header}, and what stands above it was not read. If that is another table, import it by itself.`,
  ];
}
