import type { Alignment, Cell, Fill, Font } from "@cj-tech-master/excelts";
import { restyle } from "../../workbook/cellStyle";
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
  const paint = oncePer((colour: string | null) => restyle("fill", () => fillOf(colour)));
  return change(
    range,
    "formats",
    (cell, r, c) => paint(colourAt(r, c))(cell),
    (r, c) => colourAt(r, c) === null,
  );
}

function fillOf(colour: string | null): Fill {
  if (colour === null) return { type: "pattern", pattern: "none" };
  return { type: "pattern", pattern: "solid", fgColor: toArgb(colour) };
}

/** Makes something once for each thing it is made for. */
function oncePer<Of, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new Map<Of, Made>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const first = make(of);
    made.set(of, first);
    return first;
  };
}

export const weightOf = (cell: Cell | undefined): "bold" | "normal" =>
  cell?.font?.bold === true ? "bold" : "normal";

/** Changes parts of the fonts of cells. */
export function writeFonts<R extends RangeCells>(
  range: R,
  fonts: readonly (readonly Partial<Font>[])[],
): R {
  const write = oncePer((wanted: Partial<Font> | undefined) =>
    restyle("font", ({ font }) => ({ ...font, ...wanted })),
  );
  return change(range, "formats", (cell, r, c) => write(fonts[r]?.[c])(cell));
}

/** Changes parts of the alignment of cells. */
export function align<R extends RangeCells>(range: R, alignment: Partial<Alignment>): R {
  const write = restyle("alignment", (style) => ({ ...style.alignment, ...alignment }));
  return change(range, "formats", write);
}

/** Lets each kind of value stand where it stands by itself: numbers right, texts left. */
export function removeHorizontal<R extends RangeCells>(range: R): R {
  const write = restyle("alignment", ({ alignment = {} }) => {
    const { horizontal: _, ...rest } = alignment;
    return rest;
  });
  return change(range, "formats", write);
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
  const write = oncePer((format: string) => restyle("numFmt", () => format));
  return change(range, "formats", (cell, r, c) => {
    const format = formats[r]?.[c] ?? "General";
    const { value } = cell;
    if (format === "@" && (typeof value === "number" || value instanceof Date)) {
      cell.value = displayText(cell, zone);
    }
    write(format)(cell);
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
