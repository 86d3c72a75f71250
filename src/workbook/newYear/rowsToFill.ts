import { readRows } from "../layout/columnMap";
import type { KnownTab } from "../read/recogniseTabs";
import { ownValuesOf } from "./ownColumns";

/** The rows of a class tab that take so many children: from the first on, around rows that stay. */
export function rowsToFill(
  known: KnownTab,
  formulas: readonly (readonly string[])[],
  { count, leaving }: { readonly count: number; readonly leaving: ReadonlySet<number> },
): number[] {
  return slotsFor(count, known.map.headerRow + 1, fixedRows(known, formulas, leaving));
}

/** Rows that hold something and do not go: nobody's row, and notes of the school's beside the table. */
function fixedRows(
  known: KnownTab,
  formulas: readonly (readonly string[])[],
  leaving: ReadonlySet<number>,
): Set<number> {
  const fixed = new Set<number>();
  for (const { row } of readRows(known.tab, known.map, known.layout)) {
    if (!leaving.has(row)) fixed.add(row);
  }
  for (let row = known.map.headerRow + 1; row <= known.tab.values.length; row += 1) {
    if (!leaving.has(row) && ownValuesOf(known, formulas, row).length > 0) fixed.add(row);
  }
  return fixed;
}

function slotsFor(count: number, first: number, fixed: ReadonlySet<number>): number[] {
  const slots: number[] = [];
  for (let row = first; slots.length < count; row += 1) if (!fixed.has(row)) slots.push(row);
  return slots;
}
