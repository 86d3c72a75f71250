import { packJson, unpackJson } from "../../documents/runtime/packJson";
import { isDate, type SheetValue } from "../../workbook/sheetValue";
import type { ChangedCells } from "./changedCells";

/** A change as one compact text of plain ASCII, which `unpackRecord` reads again. */
export function packRecord(changed: readonly ChangedCells[]): string {
  const stored = changed.map(({ before, after, ...place }) => ({
    ...place,
    before: before.map((row) => row.map(toStored)),
    after: after.map((row) => row.map(toStored)),
  }));
  return packJson(stored);
}

/** The change that `packRecord` packed. */
export function unpackRecord(record: string): ChangedCells[] {
  const stored = unpackJson(record) as StoredCells[];
  return stored.map(({ before, after, ...place }) => ({
    ...place,
    before: before.map((row) => row.map(fromStored)),
    after: after.map((row) => row.map(fromStored)),
  }));
}

/** JSON has no moments: one is kept as its milliseconds. */
type Stored = string | number | boolean | { readonly moment: number };

type StoredCells = Omit<ChangedCells, "before" | "after"> & {
  readonly before: readonly (readonly Stored[])[];
  readonly after: readonly (readonly Stored[])[];
};

function toStored(value: SheetValue): Stored {
  return isDate(value) ? { moment: Number(value) } : value;
}

function fromStored(value: Stored): SheetValue {
  return typeof value === "object" ? new Date(value.moment) : value;
}
