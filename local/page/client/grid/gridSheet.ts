import type { Block, DropDown, TabView } from "../../protocol";
import { emptyCell, type GridCell, gridCell } from "./gridCell";
import { rowHeights } from "./rowHeights";

/** A tab as the grid's library has it. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly order: 0;
  readonly status: 1;
  readonly row: number;
  readonly column: number;
  readonly celldata: readonly { readonly r: number; readonly c: number; readonly v: GridCell }[];
  readonly config: {
    readonly rowlen: Readonly<Record<string, number>>;
    readonly columnlen: Readonly<Record<string, number>>;
    readonly colhidden: Readonly<Record<string, 0>>;
  };
  readonly frozen?: object;
  readonly dataVerification: Readonly<Record<string, object>>;
  readonly luckysheet_select_save: readonly object[];
}

function frozenIn({ rows, columns }: TabView["frozen"]): object | undefined {
  if (rows === 0 && columns === 0) return undefined;
  const range = { row_focus: rows - 1, column_focus: columns - 1 };
  if (columns === 0) return { type: "rangeRow", range };
  return rows === 0 ? { type: "rangeColumn", range } : { type: "rangeBoth", range };
}

/** Lists whose values have commas cannot be shown: the library keeps a list as one text. */
const canBeShown = ({ values }: DropDown): boolean => values.every((value) => !value.includes(","));

/** Whether a cell has a list to choose from that the grid can show. */
export function hasDropDown({ dropDowns }: TabView, row: number, column: number): boolean {
  return dropDowns.some(
    (each) =>
      canBeShown(each) &&
      row >= each.block.row &&
      row < each.block.row + each.block.rows &&
      column >= each.block.column &&
      column < each.block.column + each.block.columns,
  );
}

function dropDownsIn({ dropDowns, rows, columns }: TabView): Record<string, object> {
  const cells: Record<string, object> = {};
  for (const { block, values } of dropDowns.filter(canBeShown)) {
    const rule = {
      type: "dropdown",
      type2: "",
      rangeTxt: "",
      value1: values.join(","),
      value2: "",
      validity: "",
      remote: false,
      prohibitInput: false,
      hintShow: false,
      hintValue: "",
      checked: false,
    };
    const toRow = Math.min(rows, block.row + block.rows - 1);
    const toColumn = Math.min(columns, block.column + block.columns - 1);
    for (let row = block.row; row <= toRow; row++) {
      for (let column = block.column; column <= toColumn; column++) {
        cells[`${row - 1}_${column - 1}`] = rule;
      }
    }
  }
  return cells;
}

/** A selection as the library has it, whose rows and columns count from 0. */
export function gridSelection({ row, column, rows, columns }: Block): {
  readonly row: [number, number];
  readonly column: [number, number];
  readonly row_focus: number;
  readonly column_focus: number;
} {
  return {
    row: [row - 1, row + rows - 2],
    column: [column - 1, column + columns - 2],
    row_focus: row - 1,
    column_focus: column - 1,
  };
}

/**
 * Up to so many cells, empty ones are made too: what is typed into them is then kept as text at once,
 * in the font of the others. In longer lists that is put right when the server answers.
 */
const mostEmptyCells = 20_000;

function cellsOf(tab: TabView): { r: number; c: number; v: GridCell }[] {
  const cells = new Map<string, { r: number; c: number; v: GridCell }>();
  const put = (r: number, c: number, v: GridCell): unknown => cells.set(`${r},${c}`, { r, c, v });
  if (tab.rows * tab.columns <= mostEmptyCells) {
    for (let r = 0; r < tab.rows; r++) for (let c = 0; c < tab.columns; c++) put(r, c, emptyCell);
  }
  for (const view of tab.cells) {
    const cell = gridCell(view);
    const outside = view.row > tab.rows || view.column > tab.columns;
    if (cell !== null && !outside) put(view.row - 1, view.column - 1, cell);
  }
  return [...cells.values()];
}

/** A tab for the grid. */
export function gridSheet(tab: TabView, selected: Block): GridSheet {
  const celldata = cellsOf(tab);
  const frozen = frozenIn(tab.frozen);
  return {
    id: String(tab.id),
    name: tab.name,
    order: 0,
    status: 1,
    row: tab.rows,
    column: tab.columns,
    celldata,
    config: {
      rowlen: Object.fromEntries([...rowHeights(tab)].map(([row, height]) => [row - 1, height])),
      columnlen: Object.fromEntries(tab.widths.map((width, index) => [index, width])),
      colhidden: Object.fromEntries(tab.hiddenColumns.map((column) => [column - 1, 0])),
    },
    ...(frozen === undefined ? {} : { frozen }),
    dataVerification: dropDownsIn(tab),
    luckysheet_select_save: [gridSelection(selected)],
  };
}
