import * as fc from "fast-check";
import { copiedCells } from "./copiedCells";
import { editsOf } from "./edits";
import { emptied } from "./emptied";
import { gridCell } from "./gridCell";
import { gridSheet } from "./gridSheet";
import { placePasted, readPasted } from "./pastedCells";
import { PendingEdits } from "./pendingEdits";
import { cellsOf, rectangles, type TypedCell } from "./rectangles";
import { rowHeights } from "./rowHeights";
import { scrollTo } from "./scrollTo";
import { TabCells } from "./tabCells";
import { touchedCells } from "./touchedCells";

const tab = {
  id: 7,
  name: "Oak",
  version: 3,
  rows: 40,
  columns: 5,
  frozen: { rows: 1, columns: 2 },
  widths: [100, 60, 60, 60, 60],
  hiddenColumns: [4],
  cells: [{ row: 2, column: 1, text: "Ann" }],
  dropDowns: [
    { block: { row: 2, column: 3, rows: 1000, columns: 1 }, values: ["EXS", "GDS"] },
    { block: { row: 2, column: 5, rows: 2, columns: 1 }, values: ["a, b", "c"] },
  ],
};

describe("what is pasted", () => {
  test("cells stand between tabs, rows between line ends", () => {
    expect(readPasted("a\tb\r\nc\t\r\n")).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  test("a cell in quotes keeps its tabs, line ends and quotes", () => {
    expect(readPasted('"two\nlines"\t"say ""hi"""\nplain "quote"')).toEqual([
      ["two\nlines", 'say "hi"'],
      ['plain "quote"'],
    ]);
  });

  test("any cells are read again as they were copied", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", " ", "😀") });
    const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(block, (rows) => {
        expect(readPasted(`${copiedCells(rows)}\n`)).toEqual(rows);
      }),
    );
  });

  test("one cell fills the whole selection", () => {
    const cells = placePasted([["x"]], { row: 2, column: 3, rows: 2, columns: 2 }, tab);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [2, 4],
      [3, 3],
      [3, 4],
    ]);
  });

  test("a block goes on beyond a selection it does not fit, but not beyond the sheet", () => {
    const cells = placePasted([["a", "b"]], { row: 2, column: 5, rows: 1, columns: 1 }, tab);
    expect(cells).toEqual([{ row: 2, column: 5, text: "a" }]);
  });
});

describe("cells that were cut", () => {
  const block = { row: 2, column: 1, rows: 2, columns: 2 };

  test("are emptied in one edit", () => {
    const blank = ["", ""];
    expect(emptied(block)).toEqual([{ row: 2, column: 1, values: [blank, blank] }]);
  });

  test("but for those that lie where they were pasted", () => {
    const below = { ...block, row: 3 };
    expect(emptied(block, below)).toEqual([{ row: 2, column: 1, values: [["", ""]] }]);
    expect(emptied(block, block)).toEqual([]);
  });
});

describe("what was changed in the grid", () => {
  test("cells are found in whatever part of them changed", () => {
    const ops = [
      { op: "replace", path: ["data", 1, 2, "v"], value: "x" },
      { op: "replace", path: ["data", 1, 2, "m"], value: "x" },
      { op: "replace", path: ["data", 4], value: [null, null] },
      { op: "replace", path: ["config", "columnlen"], value: {} },
    ];
    expect(touchedCells(ops)).toEqual([
      { row: 2, column: 3 },
      { row: 5, column: 1 },
      { row: 5, column: 2 },
    ]);
  });

  test("a block is one rectangle, whatever the order of its cells", () => {
    const cells = [
      { row: 3, column: 2, text: "d" },
      { row: 2, column: 1, text: "a" },
      { row: 3, column: 1, text: "c" },
      { row: 2, column: 2, text: "b" },
    ];
    expect(rectangles(cells)).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ]);
  });

  test("rectangles hold every cell once", () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 5 }),
      column: fc.integer({ min: 1, max: 5 }),
    });
    const places = fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` });
    fc.assert(
      fc.property(places, (given) => {
        const cells = given.map((at) => ({ ...at, text: `${at.row},${at.column}` }));
        const held = rectangles(cells).flatMap(cellsOf);
        expect(held).toHaveLength(cells.length);
        expect(held).toEqual(expect.arrayContaining(cells));
      }),
    );
  });

  test("a cell that is typed twice waits for both answers", () => {
    const pending = new PendingEdits();
    const cell = [{ row: 1, column: 1 }];
    pending.begin(cell);
    pending.begin(cell);
    pending.end(cell);
    expect(pending.has({ row: 1, column: 1 })).toBe(true);
    pending.end(cell);
    expect(pending.has({ row: 1, column: 1 })).toBe(false);
  });
});

describe("what is sent to the workbook", () => {
  const stands: Readonly<Record<string, string>> = { "2,2": "EXS", "3,2": "GDS" };
  const known = {
    typedAt: (row: number, column: number) => stands[`${row},${column}`] ?? "",
    isNew: ({ row, column, text }: TypedCell) => text !== (stands[`${row},${column}`] ?? ""),
  };
  const selected = [{ row: 2, column: 1, rows: 2, columns: 2 }];

  test("cells of the selection that are deleted together are one edit, empty ones included", () => {
    const emptied = [2, 3].flatMap((row) => [1, 2].map((column) => ({ row, column, text: "" })));
    expect(editsOf(emptied, selected, known)).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          ["", ""],
          ["", ""],
        ],
      },
    ]);
  });

  test("so are those that are filled, with what stands in the cells between them", () => {
    const filled = [
      { row: 2, column: 1, text: "EXS" },
      { row: 3, column: 1, text: "EXS" },
      { row: 3, column: 2, text: "" },
    ];
    expect(editsOf(filled, selected, known)).toEqual([
      {
        row: 2,
        column: 1,
        values: [
          ["EXS", "EXS"],
          ["EXS", ""],
        ],
      },
    ]);
  });

  test("a cell that is left as it was is no edit", () => {
    expect(editsOf([{ row: 2, column: 2, text: "EXS" }], selected, known)).toEqual([]);
  });

  test("of cells outside the selection only those are sent that are new", () => {
    const touched = [
      { row: 2, column: 2, text: "EXS" },
      { row: 9, column: 2, text: "WTS" },
    ];
    expect(editsOf(touched, selected, known)).toEqual([{ row: 9, column: 2, values: [["WTS"]] }]);
  });
});

describe("the tab in front", () => {
  const change = { id: 7, from: 3, to: 5, cells: [{ row: 2, column: 1, text: "Bo" }] };

  test("takes changes in order and knows when one is missing", () => {
    const cells = new TabCells(tab);
    expect(cells.take({ ...change, from: 5, to: 6 })).toBe("missed");
    expect(cells.take(change)).toBe("taken");
    expect(cells.typedAt(2, 1)).toBe("Bo");
    expect(cells.take(change)).toBe("known");
  });

  test("what is typed over a formula stands there until the server answers", () => {
    const cells = new TabCells(tab);
    const look = { bold: true } as const;
    cells.keep([{ row: 3, column: 1, text: "5", typed: "=2+3", look }]);
    cells.type([{ row: 3, column: 1, text: "7" }]);
    expect(cells.typedAt(3, 1)).toBe("7");
    expect(cells.at(3, 1)?.look).toEqual(look);
  });

  test("names stay in view, columns have their widths, dropdowns their lists", () => {
    const sheet = gridSheet(tab, { row: 2, column: 1, rows: 1, columns: 1 });
    expect(sheet.frozen).toEqual({ type: "rangeBoth", range: { row_focus: 0, column_focus: 1 } });
    expect(sheet.config.columnlen).toMatchObject({ 0: 100, 1: 60 });
    expect(sheet.celldata.find(({ r, c }) => r === 1 && c === 0)?.v.v).toBe("Ann");
    expect(sheet.config.colhidden).toEqual({ 3: 0 });
    expect(sheet.dataVerification["1_2"]).toMatchObject({ type: "dropdown", value1: "EXS,GDS" });
    expect(sheet.dataVerification["40_2"]).toBeUndefined();
    expect(sheet.dataVerification["1_4"]).toBeUndefined();
  });

  test("a cell keeps its text as it is typed, and shows its note, link and colours", () => {
    const cell = gridCell({
      row: 1,
      column: 1,
      text: "007",
      note: "a note",
      link: "#gid=1",
      look: { background: "#f4cccc", bold: true, align: "right" },
    });
    expect(cell).toMatchObject({
      v: "007",
      m: "007",
      ct: { fa: "@" },
      bg: "#f4cccc",
      bl: 1,
      ht: 2,
      un: 1,
      ps: { value: "a note", isShow: false },
    });
    expect(gridCell({ row: 1, column: 1, text: "" })).toBeNull();
  });

  test("a row is as high as its wrapped words", () => {
    const words = "a sentence of some sixty letters that is wrapped in its cell";
    const cells = [
      { row: 2, column: 1, text: words, look: { wrap: true } as const },
      { row: 3, column: 1, text: words },
      { row: 4, column: 1, text: "short", look: { wrap: true } as const },
    ];
    expect([...rowHeights({ cells, widths: [100] })]).toEqual([[2, 89]]);
  });

  test("a header is wrapped between its words", () => {
    const look = { wrap: true, bold: true } as const;
    const cells = [{ row: 1, column: 1, text: "Reading forecast key stage end", look }];
    expect([...rowHeights({ cells, widths: [96] })]).toEqual([[1, 55]]);
  });

  test("scrolling brings a cell out from under what is frozen, and no further than needed", () => {
    const view = { start: 300, length: 800 };
    expect(scrollTo({ start: 310, length: 100 }, 200, view)).toBe(110);
    expect(scrollTo({ start: 1050, length: 100 }, 200, view)).toBe(350);
    expect(scrollTo({ start: 600, length: 100 }, 200, view)).toBeUndefined();
    expect(scrollTo({ start: 100, length: 50 }, 200, view)).toBeUndefined();
  });
});
