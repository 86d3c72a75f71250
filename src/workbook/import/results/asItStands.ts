import type { ScaleBook } from "../../../core/scales/scale";
import { readRows } from "../../layout/columnMap";
import type { KnownTab } from "../../read/recogniseTabs";
import type { SheetValue } from "../../sheetValue";
import { again } from "../../write/fewRectangles";
import type { FileRecord } from "../planRecords";
import { meaningOf, type RowValues } from "./meaning";

/**
 * Writes records as the tab writes them: where the row of a record says a thing in other words
 * (`Maths` for `Mathematics`), the record takes them over. So what means the same is found, and
 * counts as the same.
 */
export function asItStands(
  known: KnownTab,
  identity: readonly string[],
  records: readonly FileRecord[],
  scales: ScaleBook,
): FileRecord[] {
  const keyOf = (values: RowValues) =>
    identity.map((key) => meaningOf(key, values, scales)).join("|");
  const standing = new Map<string, RowValues>();
  for (const { row } of readRows(known.tab, known.map, known.layout)) {
    const values = valuesAt(known, row);
    const key = keyOf(values);
    if (!standing.has(key)) standing.set(key, values);
  }
  return records.map((record) => {
    const own: RowValues = (key) => record.values[key] ?? "";
    const there = standing.get(keyOf(own));
    if (!there) return record;
    const values = Object.entries(record.values).map(([key, value]): [string, SheetValue] => {
      const same = meaningOf(key, own, scales) === meaningOf(key, there, scales);
      return [key, same ? again(there(key)) : value];
    });
    return { ...record, values: Object.fromEntries(values) };
  });
}

function valuesAt({ tab, map }: KnownTab, row: number): RowValues {
  return (key) => {
    const column = map.columns.get(key);
    return column === undefined ? "" : (tab.values[row - 1]?.[column - 1] ?? "");
  };
}
