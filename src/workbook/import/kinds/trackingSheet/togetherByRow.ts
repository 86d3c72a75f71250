import type { PlannedRow } from "../../importKind";
import { rowKey } from "./locateMarks";

/** Outcomes of marks that come in or stand already. */
const good: readonly PlannedRow["outcome"][] = ["add", "change", "same"];

/**
 * Puts what comes in from one row of a sheet together, so that a child is told of once with all
 * marks. What does not come in is told of by itself.
 */
export function togetherByRow(
  planned: readonly PlannedRow[],
  names: ReadonlyMap<string, string>,
): readonly PlannedRow[] {
  const byRow = new Map<string, PlannedRow[]>();
  for (const row of planned.filter(({ outcome }) => good.includes(outcome))) {
    byRow.set(rowKey(row), [...(byRow.get(rowKey(row)) ?? []), row]);
  }
  const together = [...byRow].flatMap(([key, rows]): PlannedRow[] => {
    const [first] = rows;
    if (!first || rows.length === 1) return rows;
    const outcome =
      (["change", "add"] as const).find((each) => rows.some((row) => row.outcome === each)) ??
      "same";
    const changes = rows.flatMap((row) => row.changes);
    return [{ ...first, about: names.get(key) ?? first.about, outcome, changes }];
  });
  return [...together, ...planned.filter(({ outcome }) => !good.includes(outcome))];
}
