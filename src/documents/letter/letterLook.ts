import { page } from "../word/look";
import type { TextPart } from "./letterPart";

/** Edges of the page, in points. */
export const MARGINS = { top: 40, bottom: 34, left: 54, right: 54 } as const;

/** Width and height for text, in points. */
export const ROOM = {
  width: page.width - MARGINS.left - MARGINS.right,
  height: page.height - MARGINS.top - MARGINS.bottom,
} as const;

/** Distance between lines: 1.05 times Arial's own, which is 1.15 times the size of the type. */
export const LINE = 252;

/** Height of a line of text in points. */
export function lineHeight(size: number): number {
  return size * 1.15 * (LINE / 240);
}

/** White space around the paragraphs of each role, as a share of the size of plain text. */
export const spacing: Readonly<Record<TextPart["role"], { before: number; after: number }>> = {
  school: { before: 0, after: 0.15 },
  title: { before: 0.9, after: 0.5 },
  heading: { before: 0.6, after: 0.25 },
  plain: { before: 0, after: 0.5 },
  small: { before: 0, after: 0.2 },
};

/** Size of the type of each role where plain text has size `size`. */
export function roleSize(role: TextPart["role"], size: number): number {
  if (role === "school") return size + 5;
  if (role === "title") return size + 3;
  if (role === "heading") return size + 0.5;
  return role === "small" ? size - 1.5 : size;
}

/** Padding of cells and boxes, in points. */
export const PADDING = { vertical: 3, horizontal: 6 } as const;

/** Height of the thin paragraph that a word processor needs after each table, in points. */
export const AFTER_TABLE = 5;

/** Height of a line to write on, in points. */
export const RULED_LINE = 22;

/** White space between bulleted lines, in points. */
export const BULLET_GAP = 1.5;

/** White space between lists side by side, in points. */
export const COLUMN_GAP = 16;

/** Share of the width on the left of a pair. */
export const PAIR_LEFT = 0.58;

/** Width of each of some lists side by side, in points. */
export function columnWidth(columns: number): number {
  return (ROOM.width + COLUMN_GAP) / Math.max(1, columns) - COLUMN_GAP;
}
