import type { ChartModel } from "./chartModel";
import { groupedBars } from "./groupedBars";
import { lineChart } from "./lineChart";
import { paint } from "./paint";
import type { Picture } from "./picture";
import { png } from "./png";
import { stackedBars } from "./stackedBars";

/** A chart as a picture file. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** In pixels, 192 to the inch. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart. Takes some tenths of a second for a full page; the same model always gives the
 * same bytes.
 */
export function drawChart(model: ChartModel): ChartPicture {
  const picture = layOutChart(model);
  return { png: png(paint(picture)), width: picture.width, height: picture.height };
}

/** Gives every mark of a chart its place, without painting it. */
export function layOutChart(model: ChartModel): Picture {
  switch (model.kind) {
    case "stackedBars":
      return stackedBars(model);
    case "groupedBars":
      return groupedBars(model);
    case "lineChart":
      return lineChart(model);
  }
}
