import { headerKey } from "./headerText";
import type { FileTable } from "./importKind";
import { type HeaderNames, mergedHeaders } from "./mergedHeaders";

/** The header of a file's table. */
export interface FileHeader {
  /** The headers, one a column. Where two rows make the header, both are in each: `Reading Autumn`. */
  readonly headers: readonly string[];
  /** The rows that the header fills, counted from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
}

const rowsSearched = 20;

/**
 * Finds the header of a table in its first 20 rows, below titles and blank rows: the row, or two
 * rows together, in which most columns bear a known name. Where none does, it is the first row in
 * which at least half of the table's columns are filled, all of them with words. Nothing where there is no
 * such row either.
 */
export function findHeader({ rows }: FileTable, names: HeaderNames): FileHeader | undefined {
  const searched = rows.slice(0, rowsSearched);
  let best: { header: FileHeader; score: number } | undefined;
  for (const [index, row] of searched.entries()) {
    const header = headerAt(row, rows[index + 1] ?? [], index, names);
    const score = knownIn(header.headers, names);
    if (score > (best?.score ?? 0)) best = { header, score };
  }
  if (best) return best.header;
  const width = Math.max(0, ...searched.map((row) => row.filter(isFilled).length));
  const place = searched.findIndex((row) => looksLikeHeader(row, width));
  return place < 0 ? undefined : oneRow(searched[place] ?? [], place);
}

/** Two rows make a header where more is known of them together than of either, or told apart. */
function headerAt(
  row: readonly string[],
  below: readonly string[],
  index: number,
  names: HeaderNames,
): FileHeader {
  const alone = oneRow(row, index);
  const headers = mergedHeaders(row, below, names);
  if (!headers) return alone;
  const [both, one, other] = [knownIn(headers, names), knownIn(row, names), knownIn(below, names)];
  const more = both > Math.max(one, other);
  const toldApart = both === one && other === 0 && repeats(below) > repeats(headers);
  return more || toldApart ? { headers, firstRow: index + 1, lastRow: index + 2 } : alone;
}

/** How many headers stand there already further left. */
function repeats(headers: readonly string[]): number {
  const filled = headers.map(headerKey).filter((key) => key !== "");
  return filled.length - new Set(filled).size;
}

function oneRow(row: readonly string[], index: number): FileHeader {
  return { headers: row.map((each) => each.trim()), firstRow: index + 1, lastRow: index + 1 };
}

/** How many different known names stand among the headers. */
function knownIn(headers: readonly string[], names: HeaderNames): number {
  return new Set(headers.map(headerKey).filter((key) => names.has(key))).size;
}

function looksLikeHeader(row: readonly string[], width: number): boolean {
  const filled = row.filter(isFilled);
  return filled.length >= Math.max(1, width / 2) && filled.every((text) => /\p{L}/u.test(text));
}

function isFilled(text: string): boolean {
  return text.trim() !== "";
}
