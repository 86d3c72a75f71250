import { Workbook } from "@fortune-sheet/react";
import { createElement, createRef, type Ref } from "react";
import { createRoot } from "react-dom/client";
import type { Block, CellView, TabView } from "../../protocol";
import { emptyCell, gridCell } from "./gridCell";
import { gridSelection, gridSheet } from "./gridSheet";
import { placePasted, readPasted } from "./pastedCells";
import type { TypedCell } from "./rectangles";
import { rowHeight, rowHeights } from "./rowHeights";
import { scrollTo } from "./scrollTo";
import { type GridOp, touchedCells } from "./touchedCells";

/** What is used of the library's own handle. */
interface Handle {
  applyOp(ops: readonly object[]): void;
  getCellValue(row: number, column: number, options: { readonly type: string }): unknown;
  setCellValuesByRange(values: readonly (readonly string[])[], range: object): void;
  setSelection(range: readonly object[]): void;
  scroll(options: { readonly scrollTop?: number; readonly scrollLeft?: number }): void;
}

interface Selection {
  readonly row: readonly [number, number];
  readonly column: readonly [number, number];
}

/** What the grid tells of. */
export interface GridEvents {
  /** Something was typed, pasted, filled, deleted or undone. Cells may be as they were. */
  readonly typed: (cells: readonly TypedCell[]) => void;
  readonly selected: (block: Block) => void;
}

const toBlock = ({ row, column }: Selection): Block => ({
  row: row[0] + 1,
  column: column[0] + 1,
  rows: row[1] - row[0] + 1,
  columns: column[1] - column[0] + 1,
});

/** The grid in an element. It shows one tab at a time. */
export class SheetGrid {
  private readonly root: ReturnType<typeof createRoot>;
  private handle: Ref<Handle> = createRef<Handle>();
  private tab: TabView | undefined;
  private drawn = 0;
  /** What was typed, character by character, before the library made something of it. */
  private raw = new Map<string, string>();
  private lastSelected = "";
  private clipboard: string | undefined;

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.root = createRoot(element);
    // The library looks at its size only when the window changes.
    new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(element);
    element.addEventListener(
      "paste",
      (event) => {
        this.clipboard = event.clipboardData?.getData("text/plain");
      },
      { capture: true },
    );
  }

  /** Shows a tab with a selection. */
  show(tab: TabView, selected: Block): void {
    this.tab = tab;
    this.raw.clear();
    this.handle = createRef<Handle>();
    this.drawn += 1;
    this.lastSelected = "";
    const sheet = gridSheet(tab, selected);
    this.root.render(
      createElement(Workbook, {
        key: String(this.drawn),
        ref: this.handle,
        data: [sheet],
        lang: "en",
        showToolbar: false,
        showFormulaBar: false,
        showSheetTabs: false,
        allowEdit: true,
        rowHeaderWidth: 44,
        columnHeaderHeight: 22,
        defaultRowHeight: rowHeight,
        defaultFontSize: 10,
        cellContextMenu: ["copy", "paste", "|", "clear"],
        headerContextMenu: ["copy", "paste", "|", "clear"],
        onOp: (ops: readonly GridOp[]) => this.changed(ops),
        hooks: {
          afterSelectionChange: (_id: string, selection: Selection) => this.moved(selection),
          beforeUpdateCell: (row: number, column: number, value: unknown) => {
            this.raw.set(`${row + 1},${column + 1}`, String(value ?? ""));
            return true;
          },
          beforePaste: (selection: readonly Selection[] | undefined) => {
            this.paste(selection?.[0]);
            return false;
          },
          beforeAddSheet: () => false,
          beforeDeleteSheet: () => false,
          beforeUpdateSheetName: () => false,
          beforeInsertComment: () => false,
          beforeUpdateComment: () => false,
          beforeDeleteComment: () => false,
        },
      }),
    );
    if (selected.row > 1 || selected.column > 1) {
      setTimeout(() => this.select(selected), 60);
    } else setTimeout(() => this.events.selected(selected), 0);
  }

  /** Shows what the server says of cells of the tab in front. */
  apply(cells: readonly CellView[]): void {
    const { tab } = this;
    if (tab === undefined || cells.length === 0) return;
    const ops = cells
      .filter(({ row, column }) => row <= tab.rows && column <= tab.columns)
      .map((view) => ({
        op: "replace",
        id: String(tab.id),
        path: ["data", view.row - 1, view.column - 1],
        // A cell that is there stays there, so that Ctrl+Z finds what it changes.
        value: gridCell(view) ?? emptyCell,
      }));
    this.handle.current?.applyOp(ops);
  }

  /** Types into cells as the person does, so that it can be undone with Ctrl+Z. */
  type(cells: readonly TypedCell[], block: Block): void {
    for (const { row, column, text } of cells) this.raw.set(`${row},${column}`, text);
    const values = Array.from({ length: block.rows }, (_, r) =>
      cells.slice(r * block.columns, (r + 1) * block.columns).map(({ text }) => text),
    );
    this.handle.current?.setCellValuesByRange(values, gridSelection(block));
  }

  /** Selects cells and brings them into view. */
  select(block: Block): void {
    const selection = gridSelection(block);
    this.handle.current?.setSelection([selection]);
    this.bringIntoView(block);
    this.focus();
    this.moved(selection);
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.element.querySelector<HTMLElement>(".luckysheet-cell-input")?.focus();
  }

  private bringIntoView({ row, column }: Block): void {
    const { tab, element } = this;
    const across = element.querySelector<HTMLElement>(".luckysheet-scrollbar-x");
    const down = element.querySelector<HTMLElement>(".luckysheet-scrollbar-y");
    if (tab === undefined || across === null || down === null) return;
    // The library draws a line of one pixel after each row and column.
    const leftOf = (to: number): number =>
      tab.widths.slice(0, to).reduce((sum, width) => sum + width + 1, 0);
    const heights = [...rowHeights(tab)];
    const topOf = (to: number): number =>
      heights.reduce(
        (sum, [at, height]) => (at <= to ? sum + height - rowHeight : sum),
        to * (rowHeight + 1),
      );
    const left = scrollTo(
      { start: leftOf(column - 1), length: leftOf(column) - leftOf(column - 1) },
      leftOf(tab.frozen.columns),
      { start: across.scrollLeft, length: across.clientWidth },
    );
    const top = scrollTo(
      { start: topOf(row - 1), length: topOf(row) - topOf(row - 1) },
      topOf(tab.frozen.rows),
      { start: down.scrollTop, length: down.clientHeight },
    );
    this.handle.current?.scroll({
      ...(left === undefined ? {} : { scrollLeft: left }),
      ...(top === undefined ? {} : { scrollTop: top }),
    });
  }

  private moved(selection: Selection): void {
    const block = toBlock(selection);
    const text = JSON.stringify(block);
    if (text === this.lastSelected) return;
    this.lastSelected = text;
    this.events.selected(block);
  }

  private paste(selection: Selection | undefined): void {
    const { clipboard, tab } = this;
    this.clipboard = undefined;
    if (clipboard === undefined || clipboard === "" || selection === undefined || !tab) return;
    const cells = placePasted(readPasted(clipboard), toBlock(selection), tab);
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (first === undefined || last === undefined) return;
    const block = {
      row: first.row,
      column: first.column,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    };
    // The library is in the middle of its own change now.
    setTimeout(() => {
      this.type(cells, block);
      this.handle.current?.setSelection([gridSelection(block)]);
    }, 0);
  }

  private changed(ops: readonly GridOp[]): void {
    const touched = touchedCells(ops);
    if (touched.length === 0) return;
    // What a cell holds can be asked for only when the library has drawn the change.
    setTimeout(() => {
      this.events.typed(
        touched.map(({ row, column }) => ({ row, column, text: this.contentOf(row, column) })),
      );
    }, 0);
  }

  private contentOf(row: number, column: number): string {
    const key = `${row},${column}`;
    const raw = this.raw.get(key);
    this.raw.delete(key);
    if (raw !== undefined) return raw;
    const ask = (type: string): unknown =>
      this.handle.current?.getCellValue(row - 1, column - 1, { type });
    return String(ask("f") ?? ask("v") ?? "");
  }
}
