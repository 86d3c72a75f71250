import type { PupilRow } from "../../../../core/school/pupilRow";
import type { KnownTab } from "../../../read/recogniseTabs";
import type { PlannedRow } from "../../importKind";
import type { ChildEntry } from "./childEntry";
import { type ChildKey, childKeys } from "./childFields";
import { saysSame, shownValue, standingValue } from "./standingValues";

/** What becomes of a child whose row of the file comes in. */
export interface ChildChange {
  readonly entry: ChildEntry;
  /** The row of Pupils; nothing where the child is new. */
  readonly pupil?: PupilRow;
  /** The values that differ from what stands, or all of a new child's. */
  readonly values: Readonly<Partial<Record<ChildKey, string>>>;
}

/** Compares what a row of the file says with what stands. Columns that Pupils lacks are passed over. */
export function childChange(
  entry: ChildEntry,
  pupil: PupilRow | undefined,
  pupils: KnownTab,
): ChildChange {
  const values: Partial<Record<ChildKey, string>> = {};
  for (const key of childKeys) {
    const value = entry.values[key];
    if (value === undefined || !pupils.map.columns.has(key)) continue;
    if (pupil && saysSame(key, standingValue(pupil, key), value)) continue;
    values[key] = value;
  }
  return { entry, ...(pupil ? { pupil } : {}), values };
}

/** The changes for a person to read: the column as Pupils heads it, what stands, what will. */
export function shownChanges(
  { pupil, values }: ChildChange,
  { map }: KnownTab,
): PlannedRow["changes"] {
  return childKeys.flatMap((key) => {
    const value = values[key];
    if (value === undefined) return [];
    return [
      {
        column: map.headers[(map.columns.get(key) ?? 0) - 1] ?? "",
        before: pupil ? shownValue(key, standingValue(pupil, key)) : "",
        after: shownValue(key, value),
      },
    ];
  });
}
