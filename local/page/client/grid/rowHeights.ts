import type { TabView } from "../../protocol";

/** Height of a row in pixels, as in Google Sheets. */
export const rowHeight = 21;

/** Height of a line and what a letter takes in Arial of ten points, in pixels, on the average. */
const lineHeight = 17;
const letterWidth = 6;

/** How much wider bold letters are. */
const boldness = 1.1;

/** The highest a row grows, so that a long comment does not fill the screen. */
const highest = 300;

/**
 * Heights of the rows that hold wrapped texts of several lines, by row counted from 1. Google Sheets
 * makes rows as high as their texts; here the lines are estimated from the numbers of letters.
 */
export function rowHeights({
  cells,
  widths,
}: Pick<TabView, "cells" | "widths">): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, text, look } of cells) {
    if (look?.wrap !== true) continue;
    const width = letterWidth * (look.bold === true ? boldness : 1);
    const letters = Math.max(1, Math.floor(((widths[column - 1] ?? 100) - 6) / width));
    const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, letters), 0);
    const height = Math.min(highest, lines * lineHeight + 4);
    if (height > Math.max(rowHeight, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** How many lines a text takes that is wrapped between words; a word that is too long is cut. */
function linesOf(text: string, letters: number): number {
  let [lines, filled] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (filled > 0 && filled + 1 + length > letters) [lines, filled] = [lines + 1, 0];
    filled += (filled > 0 ? 1 : 0) + length;
    lines += Math.max(0, Math.ceil(filled / letters) - 1);
    filled = filled > letters ? ((filled - 1) % letters) + 1 : filled;
  }
  return lines;
}
