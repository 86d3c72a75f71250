import type { KnownTab } from "../../../read/recogniseTabs";
import type { PlacedCell } from "../../../write/rectangles";
import { lastTypedRow } from "../../planRecords";
import type { ChildChange } from "./childChange";
import { childKeys } from "./childFields";
import { writtenValue } from "./standingValues";

/** The cells of Pupils that the changes write; new children stand below the last row, in the file's order. */
export function pupilCells(pupils: KnownTab, changes: readonly ChildChange[]): PlacedCell[] {
  let nextRow = lastTypedRow(pupils) + 1;
  return changes.flatMap(({ pupil, values }) => {
    const row = pupil?.cells.upn.row ?? nextRow;
    if (!pupil) nextRow += 1;
    return childKeys.flatMap((key): PlacedCell[] => {
      const column = pupils.map.columns.get(key);
      const value = values[key];
      if (column === undefined || (value === undefined && pupil)) return [];
      return [{ row, column, value: value === undefined ? "" : writtenValue(key, value) }];
    });
  });
}
