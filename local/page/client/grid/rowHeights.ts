import type { TabView } from "../../protocol";

/** Height of a row in pixels, as in Google Sheets. */
export const rowHeight = 21;

/** Height of a line and what a letter takes in Arial of ten points, in pixels, on the average. */
const lineHeight = 17;
const letterWidth = 6;

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
    const letters = Math.max(1, Math.floor(((widths[column - 1] ?? 100) - 6) / letterWidth));
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    const height = Math.min(highest, lines * lineHeight + 4);
    if (height > Math.max(rowHeight, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}
