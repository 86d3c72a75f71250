import type { Mark } from "./picture";
import { PICTURE_WIDTH, textAt } from "./picture";
import { fitLine, LINE_HEIGHT, textWidth } from "./textLines";

const SIGN_GAP = 10;
const ENTRY_GAP = 34;
const ROW_HEIGHT = 36;

/** One series in the legend. */
export interface LegendEntry {
  readonly name: string;
  /** Width of its sign in pixels. */
  readonly signWidth: number;
  /** Draws its sign with its left edge at `x`, in a row of text that starts at `top`. */
  readonly sign: (x: number, top: number) => readonly Mark[];
}

/** What each series looks like, above the chart, in as many rows as it takes. */
export function legend(entries: readonly LegendEntry[]): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let x = 0;
  let top = 0;
  for (const entry of entries) {
    const lead = entry.signWidth + SIGN_GAP;
    const name = fitLine(entry.name, PICTURE_WIDTH - lead);
    const width = lead + textWidth(name);
    if (x > 0 && x + width > PICTURE_WIDTH) {
      x = 0;
      top += ROW_HEIGHT;
    }
    marks.push(...entry.sign(x, top), textAt(name, x + lead, top));
    x += width + ENTRY_GAP;
  }
  return { marks, height: entries.length === 0 ? 0 : top + LINE_HEIGHT + 16 };
}
