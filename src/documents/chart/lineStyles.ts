import type { LegendEntry } from "./legend";
import type { Marker } from "./picture";
import { LINE_HEIGHT } from "./textLines";

const SIGN_WIDTH = 72;

/** How one line is told from the others without colour. */
export interface LineStyle extends Pick<Marker, "shape" | "hollow"> {
  readonly width: number;
  readonly dash: readonly number[];
}

const styles: readonly LineStyle[] = [
  { shape: "circle", hollow: false, width: 5, dash: [] },
  { shape: "square", hollow: true, width: 3, dash: [16, 10] },
  { shape: "triangle", hollow: false, width: 3, dash: [4, 8] },
  { shape: "diamond", hollow: true, width: 3, dash: [20, 8, 4, 8] },
  { shape: "square", hollow: false, width: 3, dash: [] },
  { shape: "circle", hollow: true, width: 3, dash: [10, 6] },
];

/** The style of the line at a position. After six lines the styles begin again. */
export function lineStyleAt(position: number): LineStyle {
  return styles[position % styles.length] as LineStyle;
}

/** The legend entry of a line: a piece of it with its marker. */
export function lineSwatch(name: string, style: LineStyle): LegendEntry {
  return {
    name,
    signWidth: SIGN_WIDTH,
    sign: (x, top) => {
      const y = top + LINE_HEIGHT / 2;
      const points = [
        [x + 2, y],
        [x + SIGN_WIDTH - 2, y],
      ] as const;
      return [
        { kind: "line", points, width: style.width, ink: "black", dash: style.dash },
        { kind: "marker", x: x + SIGN_WIDTH / 2, y, shape: style.shape, hollow: style.hollow },
      ];
    },
  };
}
