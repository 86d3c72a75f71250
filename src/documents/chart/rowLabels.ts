import type { Category } from "./chartModel";
import { type Mark, textAt } from "./picture";
import { fitLine, LINE_HEIGHT, textWidth, wrapLines } from "./textLines";

const WIDEST = 400;
const GAP = 16;

/** The labels on the left of horizontal bars. */
export interface RowLabels {
  /** Where the bars may begin, in pixels from the left. */
  readonly width: number;
  /** Height that the label of a row needs. */
  readonly heights: readonly number[];
  /** Draws the label of a row, centred on a height. */
  readonly draw: (row: number, middle: number) => readonly Mark[];
}

/** Lays out labels of at most two lines, with their note on a line of its own in grey. */
export function rowLabels(rows: readonly Category[]): RowLabels {
  const texts = rows.map((row) => ({
    lines: wrapLines(row.label, WIDEST, 2),
    notes: row.note ? [fitLine(row.note, WIDEST)] : [],
  }));
  const widths = texts.flatMap(({ lines, notes }) =>
    [...lines, ...notes].map((line) => textWidth(line)),
  );
  const heights = texts.map(({ lines, notes }) => (lines.length + notes.length) * LINE_HEIGHT);
  const width = Math.max(0, ...widths);
  const draw = (row: number, middle: number): readonly Mark[] => {
    const { lines = [], notes = [] } = texts[row] ?? {};
    const top = middle - (heights[row] ?? 0) / 2;
    return [...lines, ...notes].map((line, i) =>
      textAt(line, width, top + i * LINE_HEIGHT, {
        align: "right",
        ink: i < lines.length ? "black" : "grey",
      }),
    );
  };
  return { width: width === 0 ? 0 : width + GAP, heights, draw };
}
