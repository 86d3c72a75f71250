import type { StackedBarsModel, StackedRow } from "./chartModel";
import { fillAt, fills, partFills } from "./fills";
import { legend } from "./legend";
import { type Area, type Mark, onPlate, PICTURE_WIDTH, type Picture, textAt } from "./picture";
import { rowLabels } from "./rowLabels";
import { swatch } from "./swatch";
import { fitLine, LINE_HEIGHT, textWidth } from "./textLines";

const BAR_HEIGHT = 44;
const ROW_GAP = 18;
/** Room for half of "0%". */
const LEAST_LEFT = 36;
const ABSENT_INDENT = 10;
const RIGHT_EDGE = PICTURE_WIDTH - 36;
const TICKS = [0, 25, 50, 75, 100];

/**
 * Lays out bars that each make up 100%. A row without values, or without pupils, says so in
 * words. Throws a `RangeError` where a row has not one number of pupils for each series.
 */
export function stackedBars(model: StackedBarsModel): Picture {
  const key = legend(model.series.map((series, i) => swatch(series.name, fillOf(model, i))));
  const labels = rowLabels(model.rows);
  const left = Math.max(labels.width, LEAST_LEFT);
  const marks: Mark[] = [];
  let y = key.height;
  model.rows.forEach((row, i) => {
    const height = Math.max(BAR_HEIGHT, labels.heights[i] ?? 0);
    const middle = Math.round(y + height / 2);
    marks.push(...labels.draw(i, middle), ...bar(model, row, left, middle));
    y += height + ROW_GAP;
  });
  const axis = model.rows.length === 0 ? [] : percentAxis(left, key.height, y);
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(Math.max(y + LINE_HEIGHT, LINE_HEIGHT)),
    marks: [...axis, ...key.marks, ...marks],
  };
}

function fillOf(model: StackedBarsModel, position: number) {
  return model.series[position]?.fill ?? fillAt(partFills, position);
}

function bar(model: StackedBarsModel, row: StackedRow, left: number, middle: number): Mark[] {
  const values = checkedValues(model, row);
  const total = values?.reduce((sum, value) => sum + value, 0) ?? 0;
  if (values === null || total === 0) {
    const words = values === null ? (row.absent ?? "not known") : "no pupils";
    const room = RIGHT_EDGE - left - ABSENT_INDENT;
    const top = middle - LINE_HEIGHT / 2;
    return [...onPlate(textAt(fitLine(words, room), left + ABSENT_INDENT, top, { ink: "grey" }))];
  }
  let before = 0;
  return values.flatMap((value, i) => {
    const from = place(left, before / total);
    before += value;
    const to = place(left, before / total);
    const top = middle - BAR_HEIGHT / 2;
    const area: Area = {
      kind: "area",
      x: from,
      y: top,
      width: to - from,
      height: BAR_HEIGHT,
      fill: fillOf(model, i),
    };
    return value === 0 ? [] : [area, ...segmentLabel(area, value, total)];
  });
}

function checkedValues(model: StackedBarsModel, row: StackedRow): readonly number[] | null {
  if (row.values === null) return null;
  const usable = row.values.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY);
  if (row.values.length !== model.series.length || !usable) {
    throw new RangeError(
      "A stacked bar needs one number of pupils, zero or more, for each series.",
    );
  }
  return row.values;
}

function place(left: number, share: number): number {
  return Math.round(left + (RIGHT_EDGE - left) * share);
}

/** "12 (43%)", or "12", or nothing, as there is room. */
function segmentLabel(area: Area, value: number, total: number): Mark[] {
  const texts = [`${value} (${Math.round((100 * value) / total)}%)`, `${value}`];
  const text = texts.find((each) => textWidth(each, "bold") + 16 <= area.width);
  if (text === undefined) return [];
  const { text: ink, needsPlate } = fills[area.fill];
  const centre = area.x + area.width / 2;
  const label = textAt(text, centre, area.y + (BAR_HEIGHT - LINE_HEIGHT) / 2, {
    align: "centre",
    weight: "bold",
    ink,
  });
  return needsPlate ? [...onPlate(label, 4)] : [label];
}

function percentAxis(left: number, top: number, bottom: number): Mark[] {
  return TICKS.flatMap((percent): Mark[] => {
    const x = place(left, percent / 100);
    const line: Mark = {
      kind: "line",
      points: [
        [x, top - 6],
        [x, bottom - 4],
      ],
      width: 2,
      ink: "rule",
    };
    return [line, textAt(`${percent}%`, x, bottom, { align: "centre", ink: "grey" })];
  });
}
