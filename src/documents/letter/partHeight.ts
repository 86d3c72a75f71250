import { linesInArial } from "../text/arialWidths";
import { BOX_PADDING } from "../word/box";
import { BULLET_INDENT } from "../word/text";
import {
  AFTER_TABLE,
  BULLET_GAP,
  columnWidth,
  lineHeight,
  PADDING,
  PAIR_LEFT,
  ROOM,
  RULED_LINE,
  roleSize,
  spacing,
} from "./letterLook";
import type {
  BlanksPart,
  ColumnsPart,
  LetterPart,
  QuotePart,
  TablePart,
  TextPart,
} from "./letterPart";
import { linesOf, type Words } from "./words";

/** Bold type is wider than plain type by about this much. */
const BOLD = 1.08;

/**
 * Height of a piece of a letter on the page, in points, with plain text of size `size`. Worked
 * out from Arial's widths; a little more than what word processors take.
 */
export function partHeight(part: LetterPart, size: number): number {
  switch (part.kind) {
    case "text":
      return textHeight(part, size);
    case "bullets":
      return bulletsHeight(part.items, size, ROOM.width);
    case "table":
      return tableHeight(part, size);
    case "columns":
      return columnsHeight(part.columns, size);
    case "quote":
      return quoteHeight(part, size);
    case "pair":
      return pairHeight(part.left, part.right, size);
    case "ruledLines":
      return part.count * RULED_LINE + AFTER_TABLE;
    case "blanks":
      return blanksHeight(part) + AFTER_TABLE;
    case "gap":
      return part.points;
    case "cutLine":
      return 1.5 * lineHeight(size);
  }
}

function textHeight(part: TextPart, size: number): number {
  const points = roleSize(part.role, size);
  const wide = part.role === "plain" || part.role === "small" ? 1 : BOLD;
  const { before, after } = spacing[part.role];
  const lines = linesOf(part.text)
    .map(({ text }) => linesInArial((part.lead ?? "") + text, points * wide, ROOM.width))
    .reduce((sum, each) => sum + each, 0);
  return lines * lineHeight(points) + (before + after) * size;
}

function bulletsHeight(items: readonly Words[], size: number, width: number): number {
  const lines = items.map((item) => linesOfWords(item, size, width - BULLET_INDENT));
  return total(lines) * lineHeight(size) + items.length * BULLET_GAP;
}

function tableHeight({ header, rows, shares }: TablePart, size: number): number {
  const rowHeight = (texts: readonly Words[], wide: number) =>
    Math.max(
      ...texts.map((text, i) => cellLines(text, shares[i] ?? 0, size * (i === 0 ? BOLD : wide))),
    ) *
      lineHeight(size) +
    2 * PADDING.vertical +
    1;
  return rowHeight(header, BOLD) + total(rows.map((row) => rowHeight(row, 1))) + AFTER_TABLE;
}

function cellLines(text: Words, share: number, size: number): number {
  return linesOfWords(text, size, share * ROOM.width - 2 * PADDING.horizontal);
}

function columnsHeight(columns: ColumnsPart["columns"], size: number): number {
  const width = columnWidth(columns.length);
  const heights = columns.map(({ title, items }) => {
    const heading = linesOfWords(title, roleSize("heading", size) * BOLD, width);
    const around = (spacing.heading.before + spacing.heading.after) * size;
    return (
      heading * lineHeight(roleSize("heading", size)) + around + bulletsHeight(items, size, width)
    );
  });
  return Math.max(0, ...heights) + AFTER_TABLE;
}

function quoteHeight({ title, text }: QuotePart, size: number): number {
  const width = ROOM.width - 2 * BOX_PADDING.horizontal;
  const lines = linesOfWords(title, size * BOLD, width) + linesInArial(`“${text}”`, size, width);
  return lines * lineHeight(size) + 2 * BOX_PADDING.vertical + 2 + AFTER_TABLE;
}

function pairHeight(left: readonly Words[], right: readonly string[], size: number): number {
  const lines = (texts: readonly Words[], share: number) =>
    total(texts.map((text) => cellLines(text, share, size)));
  return (
    Math.max(lines(left, PAIR_LEFT), lines(right, 1 - PAIR_LEFT)) * lineHeight(size) + AFTER_TABLE
  );
}

/** The height of the line of labels: each language has a line. */
export function blanksHeight({ labels }: BlanksPart): number {
  const most = Math.max(...labels.map((label) => linesOf(label).length));
  return most > 1 ? 2 * RULED_LINE : RULED_LINE;
}

function linesOfWords(words: Words, size: number, width: number): number {
  return total(linesOf(words).map(({ text }) => linesInArial(text, size, width)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
