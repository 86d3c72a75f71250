import type { Cell, CellValue } from "../../src/core/cell";

/** A cell for a test. It stands at A2 of a tab named Test unless told otherwise. */
export function aCell(typed: CellValue, place: Partial<Omit<Cell, "typed">> = {}): Cell {
  return { tab: "Test", row: 2, column: 1, header: "Column", ...place, typed };
}

/** What was typed in each column of a row; a column given as undefined is one that the tab lacks. */
export type Typed<Field extends string> = Partial<Record<Field, CellValue | undefined>>;

/** The cells of a row of a tab, in the order of the fields, from column A. */
export function cellsOf<Field extends string>(
  tab: string,
  row: number,
  fields: readonly Field[],
  typed: Typed<Field>,
): Record<Field, Cell> {
  const cells = fields.map((field, index) => {
    const lacking = field in typed && typed[field] === undefined;
    return [
      field,
      aCell(typed[field] ?? "", { tab, row, column: lacking ? 0 : index + 1, header: field }),
    ];
  });
  return Object.fromEntries(cells);
}
