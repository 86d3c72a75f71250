// Styles are written out: a value of docx's own would have every execution load docx.
import { colour } from "./look";

/** No line. */
export const noLine = { style: "none", size: 0, color: "auto" } as const;

/** A thin grey line. */
export const thinLine = { style: "single", size: 4, color: colour.rule } as const;

/** A line under headings and around boxes. */
export const strongLine = { style: "single", size: 8, color: colour.heading } as const;

/** Borders of a table that only lays things out side by side. */
export const noBorders = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
} as const;
