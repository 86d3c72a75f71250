import type { FillName } from "./chartModel";
import type { LegendEntry } from "./legend";

const WIDTH = 40;
const HEIGHT = 24;

/** The legend entry of a series of bars: a box filled as its bars are. */
export function swatch(name: string, fill: FillName): LegendEntry {
  return {
    name,
    signWidth: WIDTH,
    sign: (x, top) => [{ kind: "area", x, y: top + 3, width: WIDTH, height: HEIGHT, fill }],
  };
}
