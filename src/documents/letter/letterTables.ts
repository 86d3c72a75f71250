import { noBorders, thinLine } from "../word/borders";
import { box } from "../word/box";
import { HeadingLevel, Paragraph, type Table } from "../word/docx";
import { exactGap } from "../word/exactGap";
import { grid } from "../word/grid";
import { colour, twips } from "../word/look";
import { bulletList, runs, type TextLook } from "../word/text";
import { letterLine, letterLines } from "./letterLine";
import {
  AFTER_TABLE,
  BULLET_GAP,
  COLUMN_GAP,
  columnWidth,
  LINE,
  PADDING,
  PAIR_LEFT,
  ROOM,
  roleSize,
  spacing,
} from "./letterLook";
import type { ColumnsPart, PairPart, QuotePart, TablePart } from "./letterPart";
import { anyRightToLeft, linesOf, type Words } from "./words";

type Elements = readonly (Paragraph | Table)[];

/** The table of subjects: light rules, subject in bold. */
export function subjectTable({ header, rows, shares }: TablePart, size: number): Elements {
  const cells = (texts: readonly Words[], look: TextLook, fill?: string) => ({
    cells: texts.map((text, i) => ({
      ...(fill !== undefined && { fill }),
      children: letterLines(text, { size, ...look, ...(i === 0 && { bold: true }) }),
    })),
  });
  const table = grid({
    widths: shares.map((share) => share * ROOM.width),
    padding: PADDING,
    rightToLeft: anyRightToLeft(header),
    borders: {
      ...noBorders,
      top: thinLine,
      bottom: thinLine,
      left: thinLine,
      right: thinLine,
      insideHorizontal: thinLine,
      insideVertical: thinLine,
    },
    rows: [
      { ...cells(header, { bold: true, colour: colour.heading }, colour.shade), header: true },
      ...rows.map((row) => cells(row, {})),
    ],
  });
  return [table, exactGap(AFTER_TABLE)];
}

/** Bulleted texts, a bullet for each language. */
export function bullets(items: readonly Words[], size: number): Paragraph[] {
  const lines = items.flatMap(linesOf).map(({ text, rightToLeft, beside }) => ({
    text,
    rightToLeft,
    ...(beside && { colour: colour.note }),
  }));
  return bulletList(lines, { size, after: BULLET_GAP, line: LINE });
}

/** Headed lists side by side, without lines. */
export function columnsTable({ columns }: ColumnsPart, size: number): Elements {
  const { before, after } = spacing.heading;
  const cells = columns.map(({ title, items }) => ({
    children: [
      ...linesOf(title).map(
        ({ text, rightToLeft, beside }) =>
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            ...(rightToLeft && { bidirectional: true }),
            spacing: {
              before: twips(beside ? 0 : before * size),
              after: twips(after * size),
              line: LINE,
              lineRule: "auto",
            },
            children: runs(text, { size: roleSize("heading", size), rightToLeft }),
          }),
      ),
      ...bullets(items, size),
    ],
  }));
  const gap = { children: [letterLine("", { size })] };
  const table = grid({
    widths: columns.flatMap((_, i) => [
      ...(i > 0 ? [COLUMN_GAP] : []),
      columnWidth(columns.length),
    ]),
    padding: { vertical: 0, horizontal: 0 },
    rightToLeft: anyRightToLeft(columns.map(({ title }) => title)),
    borders: noBorders,
    rows: [{ cells: cells.flatMap((cell, i) => (i > 0 ? [gap, cell] : [cell])) }],
  });
  return [table, exactGap(AFTER_TABLE)];
}

/** Somebody's own words, in quotation marks, in a box. */
export function quoteBox({ title, text, upright }: QuotePart, size: number): Elements {
  const lines = [
    ...letterLines(title, { size, bold: true, colour: colour.heading }),
    letterLine(`“${text}”`, { size, italics: !upright }),
  ];
  return [box(lines, ROOM.width), exactGap(AFTER_TABLE)];
}

/** Lines on the left and on the right of the page. */
export function pairTable({ left, right }: PairPart, size: number): Elements {
  const table = grid({
    widths: [ROOM.width * PAIR_LEFT, ROOM.width * (1 - PAIR_LEFT)],
    padding: { vertical: 0, horizontal: 0 },
    rightToLeft: anyRightToLeft(left),
    borders: noBorders,
    rows: [
      {
        cells: [
          { children: left.flatMap((text, i) => letterLines(text, { size, bold: i === 0 })) },
          {
            children: right.map((text) =>
              letterLine(text, { size }, anyRightToLeft(left) ? "left" : "right"),
            ),
          },
        ],
      },
    ],
  });
  return [table, exactGap(AFTER_TABLE)];
}
