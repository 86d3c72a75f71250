import type { Category, FillName, GroupedBarsModel } from "./chartModel";
import { comparedFills, fillAt } from "./fills";
import { isKnown, type ValueAxis, valueAxis } from "./valueAxis";

/** Grouped bars with everything decided that does not depend on their direction. */
export interface ReadyBars {
  readonly categories: readonly Category[];
  readonly series: readonly ReadySeries[];
  readonly axis: ValueAxis;
  /** The words for a missing value. */
  readonly absent: string;
}

/** A series with its fill chosen and a number or null for each category. */
export interface ReadySeries {
  readonly name: string;
  readonly fill: FillName;
  readonly values: readonly (number | null)[];
}

/** Decides fills and axis. A value that is not finite counts as missing. */
export function readyBars(model: GroupedBarsModel): ReadyBars {
  const { categories, scale } = model;
  if (model.series.some((one) => one.values.length !== categories.length)) {
    throw new RangeError("A series needs one value, or null, for each category.");
  }
  const axis = valueAxis(
    model.series.flatMap((one) => one.values),
    scale,
  );
  const series = model.series.map((one, i) => ({
    name: one.name,
    fill: one.fill ?? fillAt(comparedFills, i),
    values: one.values.map((value) => (isKnown(value) ? value : null)),
  }));
  return { categories, series, axis, absent: scale?.absent ?? "not known" };
}
