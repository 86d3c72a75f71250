import fc from "fast-check";
import { blocksOf, type Rectangle, shiftBlock, subtract } from "./rectangle";

const small = fc.integer({ min: 1, max: 8 });
const blocks: fc.Arbitrary<Rectangle> = fc.record({
  row: small,
  column: small,
  rows: small,
  columns: small,
});

const cellsOf = ({ row, column, rows, columns }: Rectangle): string[] =>
  Array.from({ length: rows * columns }, (_, index) => {
    const r = row + Math.floor(index / columns);
    return `${r},${column + (index % columns)}`;
  });

describe("blocks of cells", () => {
  test("what is left after taking a block away is every other cell, once", () => {
    fc.assert(
      fc.property(blocks, blocks, (from, taken) => {
        const gone = new Set(cellsOf(taken));
        const left = subtract(from, taken).flatMap(cellsOf);
        expect(left.sort()).toEqual(
          cellsOf(from)
            .filter((cell) => !gone.has(cell))
            .sort(),
        );
      }),
    );
  });

  test("equal neighbours are grouped, and every cell is in one group of its value", () => {
    const matrices = fc.array(
      fc.array(fc.constantFrom("a", "b", undefined), { minLength: 4, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(matrices, (matrix) => {
        const seen = new Map<string, string>();
        for (const { value, block } of blocksOf(matrix)) {
          for (const cell of cellsOf(block)) {
            expect(seen.has(cell)).toBe(false);
            seen.set(cell, value);
          }
        }
        matrix.forEach((row, r) => {
          row.forEach((value, c) => {
            expect(seen.get(`${r + 1},${c + 1}`)).toBe(value);
          });
        });
      }),
    );
  });

  test("a block moves as each of its cells moves when rows go in or out", () => {
    const by = fc.integer({ min: -5, max: 5 }).filter((count) => count !== 0);
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 16 }), by, (block, at, count) => {
        const moved = shiftBlock(block, { along: "rows", at, by: count });
        const rows = Array.from({ length: block.rows }, (_, index) => block.row + index)
          .filter((row) => count > 0 || row < at || row >= at - count)
          .map((row) => (row < at ? row : row + count));
        if (rows.length === 0) expect(moved).toBeUndefined();
        else {
          expect(moved?.row).toBe(rows[0]);
          expect((moved?.row ?? 0) + (moved?.rows ?? 0) - 1).toBe(rows[rows.length - 1]);
        }
      }),
    );
  });
});
