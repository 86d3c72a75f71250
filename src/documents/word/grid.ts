import {
  HeightRule,
  type ITableBordersOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "./docx";
import { twips } from "./look";

/** A table of fixed widths. Lengths in points. */
export interface Grid {
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  readonly borders: ITableBordersOptions;
  /** The first column stands at the right. */
  readonly rightToLeft?: boolean;
  readonly padding: { readonly vertical: number; readonly horizontal: number };
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of each page. */
  readonly header?: boolean;
  /** Default: a row stays on one page. */
  readonly mayBreak?: boolean;
  readonly height?: number;
}

export interface GridCell {
  readonly children: readonly Paragraph[];
  /** Background colour. */
  readonly fill?: string;
  readonly align?: "top" | "bottom";
  /** Lines of this cell in place of the table's. */
  readonly borders?: Pick<ITableBordersOptions, "top" | "bottom" | "left" | "right">;
}

/**
 * A table with widths in absolute lengths, in the grid and in each cell: Word, Google Docs and
 * LibreOffice then agree on them.
 */
export function grid({ widths, rows, borders, padding, rightToLeft = false }: Grid): Table {
  const margins = {
    top: twips(padding.vertical),
    bottom: twips(padding.vertical),
    left: twips(padding.horizontal),
    right: twips(padding.horizontal),
  };
  return new Table({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    ...(rightToLeft && { visuallyRightToLeft: true }),
    borders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: !row.mayBreak,
          tableHeader: row.header ?? false,
          ...(row.height !== undefined && {
            height: { value: twips(row.height), rule: HeightRule.EXACT },
          }),
          children: row.cells.map(
            (cell, i) =>
              new TableCell({
                width: { size: twips(widths[i] ?? 0), type: WidthType.DXA },
                margins,
                verticalAlign:
                  cell.align === "bottom" ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
                ...(cell.fill !== undefined && {
                  shading: { type: ShadingType.CLEAR, fill: cell.fill, color: "auto" },
                }),
                ...(cell.borders && { borders: cell.borders }),
                children: cell.children,
              }),
          ),
        }),
    ),
  });
}
