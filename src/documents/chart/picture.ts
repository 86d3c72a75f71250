import type { FillName } from "./chartModel";
import type { Weight } from "./glyphs";
import { LINE_HEIGHT, textWidth } from "./textLines";

/** Colours of text and lines. */
export type Ink = "black" | "grey" | "rule" | "white";

/** An upright box; lengths in pixels from the top left corner of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled box with a thin outline. */
export interface Area extends Box {
  readonly kind: "area";
  readonly fill: FillName;
}

/** A white box, laid under a text that would otherwise stand on hatching or on a line. */
export interface Plate extends Box {
  readonly kind: "plate";
}

/** A line through points. `dash` gives lengths drawn and left out in turn; none is unbroken. */
export interface Line {
  readonly kind: "line";
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly width: number;
  readonly ink: Ink;
  readonly dash?: readonly number[];
}

/** The sign of a value on a line, around its centre. */
export interface Marker {
  readonly kind: "marker";
  readonly x: number;
  readonly y: number;
  readonly shape: "circle" | "square" | "diamond" | "triangle";
  readonly hollow: boolean;
}

/** One line of text; the box holds all of it. */
export interface Text extends Box {
  readonly kind: "text";
  readonly text: string;
  readonly weight: Weight;
  readonly ink: Ink;
}

/** Something drawn. */
export type Mark = Area | Plate | Line | Marker | Text;

/**
 * A chart laid out: every mark with its place, in the order drawn. Separate from the painting
 * so that "nothing overlaps, nothing sticks out" can be tested.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Width of every chart: 16.9 cm at 192 pixels per inch, the text width of an A4 page. */
export const PICTURE_WIDTH = 1280;

/** Where a line of text goes: `x` is its left edge, its centre or its right edge. */
export function textAt(
  text: string,
  x: number,
  top: number,
  options: { align?: "left" | "centre" | "right"; weight?: Weight; ink?: Ink } = {},
): Text {
  const { align = "left", weight = "regular", ink = "black" } = options;
  const width = textWidth(text, weight);
  const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  return {
    kind: "text",
    text,
    weight,
    ink,
    x: Math.round(left),
    y: Math.round(top),
    width,
    height: LINE_HEIGHT,
  };
}

/** A text on a white plate, for a place where a line or hatching runs behind it. */
export function onPlate(text: Text, padding = 0): readonly Mark[] {
  const { x, y, width, height } = text;
  return [{ kind: "plate", x: x - padding, y, width: width + 2 * padding, height }, text];
}

/** Whether two boxes share any pixel. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
