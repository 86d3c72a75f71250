import { categoryLabels, wordsFit } from "./categoryLabels";
import type { FillName } from "./chartModel";
import { legend } from "./legend";
import { type Mark, onPlate, PICTURE_WIDTH, type Picture, textAt } from "./picture";
import type { ReadyBars } from "./readyBars";
import { swatch } from "./swatch";
import { LINE_HEIGHT, textWidth, wrapLines } from "./textLines";
import { tickColumnWidth, valueRules } from "./valueRules";

const PLOT_HEIGHT = 320;
const WIDEST_SLOT = 130;
const BAR_GAP = 6;
const MOST_ABSENT_LINES = 3;

/** Whether upright bars leave room for every value and every label. */
export function roomForColumns(bars: ReadyBars): boolean {
  const { groupWidth, slot } = columns(bars);
  const values = bars.series.flatMap((one) => one.values);
  return (
    bars.categories.every((category) => wordsFit(category, groupWidth)) &&
    values.every((value) =>
      value === null
        ? wrapLines(bars.absent, slot, MOST_ABSENT_LINES).join(" ") === bars.absent
        : textWidth(bars.axis.text(value), "bold") <= slot,
    )
  );
}

function columns({ axis, categories, series }: ReadyBars) {
  const left = tickColumnWidth(axis);
  const groupWidth = (PICTURE_WIDTH - left) / Math.max(1, categories.length);
  const slot = Math.min(WIDEST_SLOT, Math.floor((groupWidth * 0.88) / Math.max(1, series.length)));
  return { left, groupWidth, slot };
}

/** Lays out upright bars: a group for each category, values above (negative ones below). */
export function groupedColumns(bars: ReadyBars): Picture {
  const { axis, categories, series } = bars;
  const { left, groupWidth, slot } = columns(bars);
  const key = legend(series.map((one) => swatch(one.name, one.fill)));
  const top = key.height + LINE_HEIGHT + 4;
  const bottom = top + PLOT_HEIGHT;
  const height = (value: number) => Math.round(bottom - PLOT_HEIGHT * axis.share(value));
  const marks = categories.flatMap((_, c) => {
    const first = left + groupWidth * (c + 0.5) - (slot * series.length) / 2;
    return series.flatMap((one, s) =>
      column(bars, one.values[c] ?? null, one.fill, Math.round(first + slot * s), slot, height),
    );
  });
  const belowBars = axis.from < 0 ? bottom + LINE_HEIGHT : bottom;
  const labels = categoryLabels(categories, left, groupWidth, belowBars + 8);
  return {
    width: PICTURE_WIDTH,
    height: Math.max(labels.bottom, bottom + LINE_HEIGHT),
    marks: [...valueRules(axis, left, height), ...key.marks, ...marks, ...labels.marks],
  };
}

function column(
  { axis, absent }: ReadyBars,
  value: number | null,
  fill: FillName,
  x: number,
  slot: number,
  height: (value: number) => number,
): Mark[] {
  const base = height(0);
  const centre = x + slot / 2;
  if (value === null) {
    const lines = wrapLines(absent, slot, MOST_ABSENT_LINES);
    const tall = lines.length * LINE_HEIGHT + 4;
    const roomAbove = base - height(axis.to) + LINE_HEIGHT;
    const top = tall <= roomAbove ? base - tall : base + 4;
    return lines.flatMap((line, i) =>
      onPlate(textAt(line, centre, top + i * LINE_HEIGHT, { align: "centre", ink: "grey" })),
    );
  }
  const end = height(value);
  const area: Mark = {
    kind: "area",
    fill,
    x: x + BAR_GAP / 2,
    width: slot - BAR_GAP,
    y: Math.min(base, end),
    height: Math.max(2, Math.abs(end - base)),
  };
  const top = end > base ? end + 2 : end - LINE_HEIGHT - 2;
  const label = textAt(axis.text(value), centre, top, { align: "centre", weight: "bold" });
  return [...onPlate(label), area];
}
