import { categoryLabels } from "./categoryLabels";
import type { LineChartModel } from "./chartModel";
import { legend } from "./legend";
import { type LineStyle, lineStyleAt, lineSwatch } from "./lineStyles";
import { type Line, type Marker, PICTURE_WIDTH, type Picture, textAt } from "./picture";
import { type LabelledPoint, pointLabels } from "./pointLabels";
import { fitLine, LINE_HEIGHT } from "./textLines";
import { isKnown, valueAxis } from "./valueAxis";
import { tickColumnWidth, valueRules } from "./valueRules";

const PLOT_HEIGHT = 320;

/**
 * Lays out lines over time. A missing value breaks its line; a time with no values at all says
 * so in words. Values are written beside their points as far as there is room. Throws a
 * `RangeError` where a series has not one value (or null) for each category.
 */
export function lineChart(model: LineChartModel): Picture {
  const { categories, series, scale } = model;
  if (series.some((one) => one.values.length !== categories.length)) {
    throw new RangeError("A series needs one value, or null, for each category.");
  }
  const axis = valueAxis(
    series.flatMap((one) => one.values),
    scale,
  );
  const key = legend(series.map((one, i) => lineSwatch(one.name, lineStyleAt(i))));
  const left = tickColumnWidth(axis);
  const step = (PICTURE_WIDTH - left) / Math.max(1, categories.length);
  const top = key.height + LINE_HEIGHT + 4;
  const bottom = top + PLOT_HEIGHT;
  const height = (value: number) => Math.round(bottom - PLOT_HEIGHT * axis.share(value));
  const across = (position: number) => Math.round(left + step * (position + 0.5));
  const points = series.map((one): (LabelledPoint | null)[] =>
    one.values.map((value, i) =>
      isKnown(value) ? { x: across(i), y: height(value), text: axis.text(value) } : null,
    ),
  );
  const unknown = categories.flatMap((_, i) =>
    points.every((line) => !line[i])
      ? [
          textAt(
            fitLine(scale?.absent ?? "not known", step - 12),
            across(i),
            bottom - LINE_HEIGHT - 8,
            {
              align: "centre",
              ink: "grey",
            },
          ),
        ]
      : [],
  );
  const frame = {
    x: left,
    y: key.height,
    width: PICTURE_WIDTH - left,
    height: bottom + LINE_HEIGHT + 6 - key.height,
  };
  const labels = categoryLabels(categories, left, step, bottom + LINE_HEIGHT + 8);
  return {
    width: PICTURE_WIDTH,
    height: labels.bottom,
    marks: [
      ...valueRules(axis, left, height),
      ...key.marks,
      ...points.flatMap((line, i) => pieces(line, lineStyleAt(i))),
      ...points.flatMap((line, i) =>
        line.flatMap((point) => (point ? [marker(point, lineStyleAt(i))] : [])),
      ),
      ...pointLabels(points, frame, unknown),
      ...labels.marks,
    ],
  };
}

function marker({ x, y }: LabelledPoint, { shape, hollow }: LineStyle): Marker {
  return { kind: "marker", x, y, shape, hollow };
}

/** The unbroken pieces of a line. */
function pieces(points: readonly (LabelledPoint | null)[], style: LineStyle): Line[] {
  const lines: [number, number][][] = [[]];
  for (const point of points) {
    if (point) lines[lines.length - 1]?.push([point.x, point.y]);
    else lines.push([]);
  }
  return lines
    .filter((line) => line.length > 1)
    .map((line) => ({
      kind: "line",
      points: line,
      width: style.width,
      ink: "black",
      dash: style.dash,
    }));
}
