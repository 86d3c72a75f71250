import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { parseA1, toA1 } from "./a1";
import { intersection, type Rectangle, type Shift, shiftBlock, subtract } from "./rectangle";

/** A rule of a sheet and the cells it is for. */
interface Entry {
  readonly block: Rectangle;
  readonly rule: DataValidation;
}

const widest = { rows: 1_048_576, columns: 16_384 };

/** The entries of a sheet. The library keys them by address, ranges with `range:` before it. */
function entriesOf(sheet: Worksheet): Entry[] {
  const model = sheet.dataValidations.model as Record<string, DataValidation | undefined>;
  return Object.entries(model).flatMap(([key, rule]) => {
    if (rule === undefined) return [];
    return key
      .replace(/^range:/, "")
      .split(" ")
      .flatMap((address) => {
        const block = parseA1(address, widest)?.block;
        return block === undefined ? [] : [{ block, rule }];
      });
  });
}

function keep(sheet: Worksheet, entries: readonly Entry[]): void {
  sheet.dataValidations.model = Object.fromEntries(
    entries.map(({ block, rule }) => {
      const address = toA1(block);
      return [address.includes(":") ? `range:${address}` : address, rule];
    }),
  );
}

/** Gives the cells of blocks their rules and takes away those that stood in `area` before. */
export function replaceValidations(
  sheet: Worksheet,
  area: Rectangle,
  added: readonly Entry[],
): void {
  const left = entriesOf(sheet).flatMap(({ block, rule }) =>
    subtract(block, area).map((part) => ({ block: part, rule })),
  );
  keep(sheet, [...left, ...added]);
}

/** The rules of the cells in an area, row by row. */
export function validationsIn(sheet: Worksheet, area: Rectangle): (DataValidation | undefined)[][] {
  const matrix = Array.from({ length: area.rows }, () =>
    new Array<DataValidation | undefined>(area.columns).fill(undefined),
  );
  for (const { block, rule } of entriesOf(sheet)) {
    const shared = intersection(block, area);
    if (shared === undefined) continue;
    const from = shared.column - area.column;
    for (let row = shared.row; row < shared.row + shared.rows; row++) {
      matrix[row - area.row]?.fill(rule, from, from + shared.columns);
    }
  }
  return matrix;
}

/** Moves the rules of a sheet when rows or columns go in or out. */
export function shiftValidations(sheet: Worksheet, shift: Shift): void {
  keep(
    sheet,
    entriesOf(sheet).flatMap(({ block, rule }) => {
      const moved = shiftBlock(block, shift);
      return moved === undefined ? [] : [{ block: moved, rule }];
    }),
  );
}
