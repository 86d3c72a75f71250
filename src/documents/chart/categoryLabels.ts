import type { Category } from "./chartModel";
import { type Text, textAt } from "./picture";
import { fitLine, LINE_HEIGHT, wrapLines } from "./textLines";

const GAP = 12;
const MOST_LINES = 3;

/** Labels under a chart, each centred in a column of `width` pixels, with notes in grey. */
export function categoryLabels(
  categories: readonly Category[],
  left: number,
  width: number,
  top: number,
): { marks: Text[]; bottom: number } {
  const marks = categories.flatMap(({ label, note }, i) => {
    const centre = left + width * (i + 0.5);
    const lines = wrapLines(label, width - GAP, MOST_LINES);
    const notes = note ? [fitLine(note, width - GAP)] : [];
    return [...lines, ...notes].map((line, row) =>
      textAt(line, centre, top + row * LINE_HEIGHT, {
        align: "centre",
        ink: row < lines.length ? "black" : "grey",
      }),
    );
  });
  return { marks, bottom: Math.max(top, ...marks.map((mark) => mark.y + mark.height)) };
}

/** Whether the label and the note fit in a column of `width` pixels without being shortened. */
export function wordsFit({ label, note = "" }: Category, width: number): boolean {
  const words = label.split(/\s+/).filter((word) => word !== "");
  const lines = wrapLines(label, width - GAP, MOST_LINES);
  return lines.join(" ") === words.join(" ") && fitLine(note, width - GAP) === note;
}
