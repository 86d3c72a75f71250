import { linesInArial } from "../text/arialWidths";
import { noLine, strongLine, thinLine } from "../word/borders";
import type { Paragraph, Table } from "../word/docx";
import { type GridCell, grid } from "../word/grid";
import { colour, size } from "../word/look";
import { paragraph } from "../word/text";
import { columnWidths } from "./columnWidths";
import type { TableBlock, TableColumn } from "./reportModel";

const PADDING = { vertical: 3, horizontal: 5 } as const;

/** A table of at most this many rows stays on one page, unless it is taller than `HEIGHT_KEPT_TOGETHER`. */
const ROWS_KEPT_TOGETHER = 12;

/**
 * In points: two thirds of a page. What may not be split and fits on no page is split by Word all the same, and
 * then leaves its heading behind.
 */
const HEIGHT_KEPT_TOGETHER = 480;

/** Of a table that may be split, so many rows stay with the heading above and so many with the note below. */
const ROWS_KEPT_AT_ENDS = 2;

/** Rows of more lines than this are not kept together with others. */
const LINES_KEPT_AT_ENDS = 8;

/** A row of more lines than this may be split, since it might not fit on any page. */
const LINES_KEPT_TOGETHER = 25;

/**
 * A table with its caption above and its note below, `width` points wide. Throws a `RangeError`
 * where a row has not one text for each column.
 */
export function reportTable(table: TableBlock, width: number): (Paragraph | Table)[] {
  if (table.rows.some((row) => row.length !== table.columns.length)) {
    throw new RangeError("A table needs one text for each column in every row.");
  }
  const empty = table.columns.length === 0 || table.rows.length === 0;
  return [
    paragraph(table.caption, { style: "Caption", keepNext: true }),
    empty ? paragraph("There is nothing to show here.", { style: "Note" }) : filled(table, width),
    paragraph(table.note ?? "", { style: "Note" }),
  ];
}

function filled(table: TableBlock, width: number): Table {
  const points = typeSize(table.columns.length);
  const widths = columnWidths(table, width, points);
  const lines = table.rows.map((texts) => tallest(texts, widths, points));
  const keepsNext = rowsKeptWithNext(lines, points, (table.note ?? "") !== "");
  const header = table.columns.map((column) => headerCell(column, points));
  const rows = table.rows.map((texts, r) => {
    const keepNext = keepsNext(r);
    return {
      mayBreak: (lines[r] ?? 0) > LINES_KEPT_TOGETHER,
      cells: table.columns.map((column, i) => ({
        ...(r % 2 === 1 && { fill: colour.faint }),
        children: [cellText(texts[i] ?? "", column, points, keepNext)],
      })),
    };
  });
  return grid({
    widths,
    padding: PADDING,
    borders: {
      top: strongLine,
      bottom: strongLine,
      left: noLine,
      right: noLine,
      insideHorizontal: thinLine,
      insideVertical: noLine,
    },
    rows: [{ header: true, cells: header }, ...rows],
  });
}

/** Tells of each row whether it stays on the page of what follows, from the lines of the rows. */
function rowsKeptWithNext(
  lines: readonly number[],
  points: number,
  hasNote: boolean,
): (row: number) => boolean {
  const heightOf = (count: number) => count * points * 1.2 + 2 * PADDING.vertical;
  const height = lines.reduce((sum, count) => sum + heightOf(count), 0);
  const last = lines.length - 1;
  const together = lines.length <= ROWS_KEPT_TOGETHER && height <= HEIGHT_KEPT_TOGETHER;
  const isShort = (row: number) => (lines[row] ?? 0) <= LINES_KEPT_AT_ENDS;
  return (row) => {
    if (row === last) return hasNote && isShort(row);
    if (together) return true;
    const atEnd = row < ROWS_KEPT_AT_ENDS - 1 || row > last - ROWS_KEPT_AT_ENDS;
    return atEnd && isShort(row) && isShort(row + 1);
  };
}

/** The more columns, the smaller the type. */
function typeSize(columns: number): number {
  return columns <= 7 ? size.table : columns <= 10 ? 8 : 7;
}

/** Lines of the tallest cell of a row. */
function tallest(texts: readonly string[], widths: readonly number[], points: number): number {
  const room = (i: number) => Math.max(points, (widths[i] ?? 0) - 2 * PADDING.horizontal);
  return Math.max(...texts.map((text, i) => linesInArial(text, points, room(i))));
}

function headerCell(column: TableColumn, points: number): GridCell {
  const text = { ...cellLook(column, points, true), bold: true, colour: colour.heading };
  return { fill: colour.shade, align: "bottom", children: [paragraph(column.header, text)] };
}

function cellText(text: string, column: TableColumn, points: number, keepNext: boolean): Paragraph {
  return paragraph(text, cellLook(column, points, keepNext));
}

function cellLook({ align }: TableColumn, points: number, keepNext: boolean) {
  const alignment = align === "centre" ? "center" : align;
  return { style: "TableText", align: alignment, size: points, keepNext } as const;
}
