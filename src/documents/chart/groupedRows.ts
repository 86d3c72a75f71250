import type { FillName } from "./chartModel";
import { legend } from "./legend";
import {
  type Mark,
  onPlate,
  overlap,
  PICTURE_WIDTH,
  type Picture,
  type Text,
  textAt,
} from "./picture";
import type { ReadyBars } from "./readyBars";
import { rowLabels } from "./rowLabels";
import { swatch } from "./swatch";
import { fitLine, LINE_HEIGHT, textWidth } from "./textLines";
import type { ValueAxis } from "./valueAxis";

const PITCH = 34;
const GROUP_GAP = 22;
const TEXT_GAP = 8;
const WIDEST_VALUE = 220;

/** Lays out bars on their side: a group for each category, each bar with its value at its end. */
export function groupedRows(bars: ReadyBars): Picture {
  const { categories, series } = bars;
  const key = legend(series.map((one) => swatch(one.name, one.fill)));
  const labels = rowLabels(categories);
  const place = places(bars, labels.width);
  const marks: Mark[] = [];
  let y = key.height;
  categories.forEach((_, c) => {
    const height = Math.max(series.length * PITCH, labels.heights[c] ?? 0);
    const middle = Math.round(y + height / 2);
    const first = Math.round(middle - (series.length * PITCH) / 2);
    marks.push(...labels.draw(c, middle));
    series.forEach((one, s) => {
      marks.push(...row(bars, one.values[c] ?? null, one.fill, first + s * PITCH, place));
    });
    y += height + GROUP_GAP;
  });
  const axis = categories.length === 0 ? [] : ticks(bars.axis, key.height, y, place);
  return {
    width: PICTURE_WIDTH,
    height: y + LINE_HEIGHT,
    marks: [...axis, ...key.marks, ...marks],
  };
}

type Place = (value: number) => number;

/** From values to pixels, leaving room for the widest value text at either end. */
function places({ axis, series }: ReadyBars, labelWidth: number): Place {
  const values = series
    .flatMap((one) => one.values)
    .filter((value): value is number => value !== null);
  const room = (some: readonly number[]) =>
    Math.min(
      WIDEST_VALUE,
      Math.max(0, ...some.map((value) => textWidth(axis.text(value), "bold"))),
    );
  const tickRoom = Math.max(0, ...axis.ticks.map((tick) => textWidth(axis.tickText(tick)))) / 2;
  const negatives = values.filter((value) => value < 0);
  const left = labelWidth + (negatives.length > 0 ? room(negatives) + TEXT_GAP : 0);
  const right = PICTURE_WIDTH - Math.max(room(values) + TEXT_GAP, tickRoom) - 4;
  const from = Math.max(left, tickRoom);
  return (value) => Math.round(from + (right - from) * axis.share(value));
}

function row(
  { axis, absent }: ReadyBars,
  value: number | null,
  fill: FillName,
  y: number,
  place: Place,
): Mark[] {
  const base = place(0);
  const top = y + (PITCH - LINE_HEIGHT) / 2;
  if (value === null) {
    const words = fitLine(absent, PICTURE_WIDTH - base - TEXT_GAP);
    return [...onPlate(textAt(words, base + TEXT_GAP, top, { ink: "grey" }))];
  }
  const end = place(value);
  const area: Mark = {
    kind: "area",
    fill,
    x: Math.min(base, end),
    width: Math.max(2, Math.abs(end - base)),
    y: y + 2,
    height: PITCH - 4,
  };
  const text = fitLine(axis.text(value), WIDEST_VALUE, "bold");
  const label =
    end < base
      ? textAt(text, end - TEXT_GAP, top, { align: "right", weight: "bold" })
      : textAt(text, end + TEXT_GAP, top, { weight: "bold" });
  return [...onPlate(label), area];
}

/** Upright lines with their numbers underneath, as many numbers as have room. */
function ticks(axis: ValueAxis, top: number, bottom: number, place: Place): Mark[] {
  const shown: Text[] = [];
  const lines = axis.ticks.map((tick): Mark => {
    const x = place(tick);
    const text = textAt(axis.tickText(tick), x, bottom, { align: "centre", ink: "grey" });
    if (!shown.some((other) => overlap(other, text))) shown.push(text);
    return {
      kind: "line",
      points: [
        [x, top - 6],
        [x, bottom - 4],
      ],
      width: 2,
      ink: tick === 0 ? "grey" : "rule",
    };
  });
  return [...lines, ...shown];
}
