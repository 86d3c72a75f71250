import { thinLine } from "./borders";
import { BorderStyle, type Paragraph, type Table } from "./docx";
import { grid } from "./grid";
import { colour } from "./look";

/** Padding of a box, in points. */
export const BOX_PADDING = { vertical: 6, horizontal: 9 } as const;

/** A shaded box with a stronger line on its left, across `width` points. */
export function box(children: readonly Paragraph[], width: number): Table {
  const left = { style: BorderStyle.SINGLE, size: 24, color: colour.heading };
  return grid({
    widths: [width],
    padding: BOX_PADDING,
    borders: { top: thinLine, bottom: thinLine, right: thinLine, left },
    rows: [{ cells: [{ children, fill: colour.shade }] }],
  });
}
