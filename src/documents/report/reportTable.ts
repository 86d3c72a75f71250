import { linesInArial } from "../text/arialWidths";
import { noLine, strongLine, thinLine } from "../word/borders";
import type { Paragraph, Table } from "../word/docx";
import { type GridCell, grid } from "../word/grid";
import { colour, size } from "../word/look";
import { paragraph } from "../word/text";
import { columnWidths } from "./columnWidths";
import type { TableBlock, TableColumn } from "./reportModel";

const PADDING = { vertical: 3, horizontal: 5 } as const;

/** A table of at most this many rows stays on one page. */
const ROWS_KEPT_TOGETHER = 12;

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
  const together = table.rows.length <= ROWS_KEPT_TOGETHER;
  const header = table.columns.map((column) => headerCell(column, points));
  const rows = table.rows.map((texts, r) => {
    const keepNext = together && r < table.rows.length - 1;
    return {
      mayBreak: tallest(texts, widths, points) > LINES_KEPT_TOGETHER,
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
