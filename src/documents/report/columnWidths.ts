import { arialWidth } from "../text/arialWidths";
import type { TableBlock } from "./reportModel";

const NARROWEST = 24;
const WIDEST = 190;
const LOOKED_AT = 200;
/** Bold type is wider than plain type by about this much. */
const BOLD = 1.08;

/**
 * Widths of a table's columns in points; together exactly `total`. From the model's shares
 * where all columns have one; else by the longest texts, so that long texts wrap and numbers do
 * not. Widths are scaled down together where they would be wider than the page.
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
  return shares.map((share) => (share / sum) * total);
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
