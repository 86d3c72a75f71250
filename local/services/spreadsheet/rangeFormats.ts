import type { Alignment, Cell, Font } from "@cj-tech-master/excelts";
import { changeStyle } from "../../workbook/cellStyle";
import { fromArgb, toArgb } from "../../workbook/colours";
import { displayText } from "../../workbook/displayText";
import { change, type RangeCells, zoneOf } from "./rangeCells";

/** The fill of a cell as `#rrggbb`; white where it has none. */
export function backgroundOf(cell: Cell | undefined): string {
  const look = cell?.fill;
  if (look?.type !== "pattern" || look.pattern === "none") return "#ffffff";
  return fromArgb(look.fgColor) ?? fromArgb(look.bgColor) ?? "#ffffff";
}

/** Sets the fills of cells; null takes a fill away. */
export function writeBackgrounds<R extends RangeCells>(
  range: R,
  colours: readonly (readonly (string | null)[])[],
): R {
  const colourAt = (r: number, c: number): string | null => colours[r]?.[c] ?? null;
  return change(
    range,
    "formats",
    (cell, r, c) => {
      const colour = colourAt(r, c);
      if (colour === null) changeStyle(cell, "fill", { type: "pattern", pattern: "none" });
      else
        changeStyle(cell, "fill", { type: "pattern", pattern: "solid", fgColor: toArgb(colour) });
    },
    (r, c) => colourAt(r, c) === null,
  );
}

export const weightOf = (cell: Cell | undefined): "bold" | "normal" =>
  cell?.font?.bold === true ? "bold" : "normal";

/** Changes parts of the fonts of cells. */
export function writeFonts<R extends RangeCells>(
  range: R,
  fonts: readonly (readonly Partial<Font>[])[],
): R {
  return change(range, "formats", (cell, r, c) =>
    changeStyle(cell, "font", { ...cell.font, ...fonts[r]?.[c] }),
  );
}

/** Changes parts of the alignment of cells. */
export function align<R extends RangeCells>(range: R, alignment: Partial<Alignment>): R {
  return change(range, "formats", (cell) =>
    changeStyle(cell, "alignment", { ...cell.alignment, ...alignment }),
  );
}

/** Lets each kind of value stand where it stands by itself: numbers right, texts left. */
export function removeHorizontal<R extends RangeCells>(range: R): R {
  return change(range, "formats", (cell) => {
    const { horizontal: _, ...rest } = cell.alignment ?? {};
    changeStyle(cell, "alignment", rest);
  });
}

/**
 * Sets number formats. Plain text, `@`, turns a number or date that is there into the text it shows
 * (from knowledge of Google Sheets).
 */
export function writeNumberFormats<R extends RangeCells>(
  range: R,
  formats: readonly (readonly string[])[],
): R {
  const zone = zoneOf(range);
  return change(range, "formats", (cell, r, c) => {
    const format = formats[r]?.[c] ?? "General";
    const { value } = cell;
    if (format === "@" && (typeof value === "number" || value instanceof Date)) {
      cell.value = displayText(cell, zone);
    }
    changeStyle(cell, "numFmt", format);
  });
}

/** Takes all formats away. */
export function clearFormats<R extends RangeCells>(range: R): R {
  return change(
    range,
    "formats",
    (cell) => {
      cell.style = {};
    },
    () => true,
  );
}
