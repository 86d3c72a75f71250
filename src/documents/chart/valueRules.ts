import { type Mark, PICTURE_WIDTH, textAt } from "./picture";
import { LINE_HEIGHT, textWidth } from "./textLines";
import type { ValueAxis } from "./valueAxis";

const GAP = 14;

/** Room that the numbers of an upright axis need on the left, in pixels. */
export function tickColumnWidth(axis: ValueAxis): number {
  return Math.max(0, ...axis.ticks.map((tick) => textWidth(axis.tickText(tick)))) + GAP;
}

/** Level lines across an upright chart with their numbers; the one at zero is darker. */
export function valueRules(
  axis: ValueAxis,
  left: number,
  height: (value: number) => number,
): Mark[] {
  return axis.ticks.flatMap((tick): Mark[] => {
    const y = height(tick);
    const points = [
      [left, y],
      [PICTURE_WIDTH, y],
    ] as const;
    return [
      { kind: "line", points, width: 2, ink: tick === 0 ? "grey" : "rule" },
      textAt(axis.tickText(tick), left - GAP, y - LINE_HEIGHT / 2, { align: "right", ink: "grey" }),
    ];
  });
}
