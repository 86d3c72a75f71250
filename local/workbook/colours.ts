import type { Color } from "@cj-tech-master/excelts";
import { NotInLocalWorkspace } from "../runtime/errors";

/** The CSS names that scripts use most. */
const names: Readonly<Record<string, string>> = {
  aqua: "#00ffff",
  black: "#000000",
  blue: "#0000ff",
  cyan: "#00ffff",
  fuchsia: "#ff00ff",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  lime: "#00ff00",
  magenta: "#ff00ff",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#ffa500",
  pink: "#ffc0cb",
  purple: "#800080",
  red: "#ff0000",
  silver: "#c0c0c0",
  teal: "#008080",
  white: "#ffffff",
  yellow: "#ffff00",
};

/** The Office theme, for files that Excel coloured: index as in the file. */
const theme = ["ffffff", "000000", "e7e6e6", "44546a", "4472c4", "ed7d31", "a5a5a5", "ffc000"];

/** A colour as scripts give it, as `#rrggbb`. */
export function hexColour(colour: string): string {
  const text = colour.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((x) => x + x).join("")}`;
  const named = names[text];
  if (named === undefined) throw new NotInLocalWorkspace(`The colour "${colour}"`, "Use #rrggbb.");
  return named;
}

/** A colour as the workbook keeps it. */
export function toArgb(colour: string): { argb: string } {
  return { argb: `FF${hexColour(colour).slice(1).toUpperCase()}` };
}

/** A colour of the workbook as scripts see it; undefined where it has none. */
export function fromArgb(colour: Partial<Color> | undefined): string | undefined {
  if (colour?.argb !== undefined) return `#${colour.argb.slice(-6).toLowerCase()}`;
  const themed = colour?.theme === undefined ? undefined : theme[colour.theme];
  return themed === undefined ? undefined : `#${themed}`;
}
