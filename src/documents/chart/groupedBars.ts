import type { GroupedBarsModel } from "./chartModel";
import { groupedColumns, roomForColumns } from "./groupedColumns";
import { groupedRows } from "./groupedRows";
import type { Picture } from "./picture";
import { readyBars } from "./readyBars";

/**
 * Lays out bars beside each other. Upright bars are turned on their side where the values or
 * labels would not fit under or over them. Throws a `RangeError` where a series has not one
 * value (or null) for each category.
 */
export function groupedBars(model: GroupedBarsModel): Picture {
  const bars = readyBars(model);
  return model.direction !== "horizontal" && roomForColumns(bars)
    ? groupedColumns(bars)
    : groupedRows(bars);
}
