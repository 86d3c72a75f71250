import type { FillName } from "./chartModel";
import type { Ink } from "./picture";

/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** How a named fill looks. */
export interface Fill {
  readonly ground: Colour;
  /** Colour of the hatching; the same as the ground where there is none. */
  readonly hatch: Colour;
  /** Whether the hatching covers this pixel. */
  readonly hatched: (x: number, y: number) => boolean;
  /** Colour of a text that is legible on it. */
  readonly text: Ink;
  /** Whether a text needs a white plate under it. */
  readonly needsPlate: boolean;
}

const WHITE: Colour = [255, 255, 255];
const RUST: Colour = [168, 72, 24];
const CHARCOAL: Colour = [64, 64, 64];

/** The fills. Their greys are 15% of full brightness or more apart, or they differ in hatching. */
export const fills: Readonly<Record<FillName, Fill>> = {
  hatched: patterned(WHITE, RUST, (x, y) => (x + y) % 12 < 5),
  light: plain([244, 226, 196], "black"),
  medium: plain([134, 176, 211], "black"),
  dark: plain([28, 62, 98], "white"),
  dotted: patterned(
    WHITE,
    CHARCOAL,
    (x, y) => x % 10 < 4 && (y + (Math.floor(x / 10) % 2) * 5) % 10 < 4,
  ),
  outlined: plain(WHITE, "black"),
  crossed: patterned(
    [226, 226, 226],
    CHARCOAL,
    (x, y) => (x + y) % 14 < 2 || (x - y + 14000) % 14 < 2,
  ),
};

/** The fill of a series that names none, by its position: for parts of a whole, lowest first. */
export const partFills: readonly FillName[] = [
  "hatched",
  "light",
  "medium",
  "dark",
  "dotted",
  "crossed",
  "outlined",
];

/** The fill of a series that names none, by its position: for figures set beside each other. */
export const comparedFills: readonly FillName[] = [
  "dark",
  "medium",
  "outlined",
  "dotted",
  "hatched",
  "light",
  "crossed",
];

/** The fill at a position of a list that begins again when it ends. */
export function fillAt(order: readonly FillName[], position: number): FillName {
  return order[position % order.length] ?? "medium";
}

function plain(ground: Colour, text: Ink): Fill {
  return { ground, hatch: ground, hatched: () => false, text, needsPlate: false };
}

function patterned(ground: Colour, hatch: Colour, hatched: Fill["hatched"]): Fill {
  return { ground, hatch, hatched, text: "black", needsPlate: true };
}
