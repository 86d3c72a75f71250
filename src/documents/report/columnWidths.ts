import { arialWidth } from "../text/arialWidths";
import type { TableBlock } from "./reportModel";

const NARROWEST = 24;
const WIDEST = 190;
const LOOKED_AT = 200;
/** Bold type is wider than plain type by about this much. */
const BOLD = 1.08;
/** The room beside a cell's text, in points. */
const BESIDE = 12;

/**
 * Widths of a table's columns in points; together exactly `total`. From the model's shares
 * where all columns have one; else by the longest texts, so that long texts wrap and numbers do
 * not. Widths are scaled down together where they would be wider than the page. No word of a header
 * is broken as long as the page has room for all of them.
 */
export function columnWidths(table: TableBlock, total: number, size: number): readonly number[] {
  const wanted = table.columns.map((column) => column.width ?? Number.NaN);
  const shares = wanted.every((share) => share > 0)
    ? wanted
    : table.columns.map((column, i) =>
        naturalWidth(
          column.header,
          table.rows.map((row) => row[i] ?? ""),
          size,
        ),
      );
  const sum = shares.reduce((all, share) => all + share, 0);
  return withoutBrokenWords(
    shares.map((share) => (share / sum) * total),
    table.columns.map(({ header }) => widestWord(header, size)),
  );
}

/** Gives each column at least what its header's longest word needs, at the cost of those with room to spare. */
function withoutBrokenWords(
  widths: readonly number[],
  needed: readonly number[],
): readonly number[] {
  const lacks = widths.map((width, i) => Math.max(0, (needed[i] ?? 0) - width));
  const spare = widths.map((width, i) => Math.max(0, width - (needed[i] ?? 0)));
  const [allLacks, allSpare] = [lacks, spare].map((all) =>
    all.reduce((sum, each) => sum + each, 0),
  );
  if (!allLacks || !allSpare || allLacks > allSpare) return widths;
  return widths.map(
    (width, i) => width + (lacks[i] ?? 0) - ((spare[i] ?? 0) / allSpare) * allLacks,
  );
}

function widestWord(header: string, size: number): number {
  const words = header.split(/[ -]/).map((word) => arialWidth(word.replace(/\u00a0/g, " "), size));
  return BOLD * Math.max(0, ...words) + BESIDE;
}

/**
 * The longest text, or the header on two lines, between what any column needs and what one
 * column may take.
 */
function naturalWidth(header: string, texts: readonly string[], size: number): number {
  const longest = (some: readonly string[]) =>
    some.reduce((most, text) => Math.max(most, arialWidth(text.slice(0, LOOKED_AT), size)), 0);
  const headerWidth = BOLD * Math.max(longest([header]) / 2, longest(header.split(/\s+/)));
  const wanted = Math.max(headerWidth, longest(texts)) + 2 * size;
  return Math.min(WIDEST, Math.max(NARROWEST, wanted));
}
