import { Workbook } from "@fortune-sheet/react";
import { createElement, createRef, type Ref } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Block, CellView, TabView } from "../../protocol";
import { emptyCell, gridCell } from "./gridCell";
import { gridSelection, gridSheet } from "./gridSheet";
import { placePasted, readPasted } from "./pastedCells";
import { blockOf, rectangles, type TypedCell, type TypedRectangle } from "./rectangles";
import { rowHeight, rowHeights } from "./rowHeights";
import { scrollTo } from "./scrollTo";
import { type GridOp, type TouchedCell, touchedCells } from "./touchedCells";

/** What is used of the library's own handle. */
interface Handle {
  applyOp(ops: readonly object[]): void;
  getAllSheets(): readonly object[];
  getCellValue(row: number, column: number, options: { readonly type: string }): unknown;
  getSelection(): readonly Selection[] | undefined;
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
  /** A block was pasted, or a cell typed into from elsewhere. Cells may hold what they held. */
  readonly entered: (block: TypedRectangle) => void;
  /** Something was typed, filled, deleted or undone. Cells may hold what they held. */
  readonly changed: (cells: readonly TypedCell[], selected: readonly Block[]) => void;
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
  /** What is being typed, character by character, before the library makes something of it. */
  private raw: TypedCell | undefined;
  /** Whether the library is just told to change something, which is no news. */
  private telling = false;
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
    element.addEventListener("keydown", () => this.hideArrow(), { capture: true });
  }

  /** Shows a tab with a selection. */
  show(tab: TabView, selected: Block): void {
    this.tab = tab;
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
            this.raw = { row: row + 1, column: column + 1, text: String(value ?? "") };
            // The library tells of the change at once, or never, where it finds none.
            queueMicrotask(() => {
              this.raw = undefined;
            });
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
    if (selected.row > 1 || selected.column > 1) this.select(selected);
    else setTimeout(() => this.events.selected(selected), 0);
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
    this.whenReady(() => this.handle.current?.applyOp(ops));
  }

  /** The library has its sheet only some time after it is drawn: what is asked before then fails. */
  private whenReady(act: () => void, drawn = this.drawn): void {
    if (drawn !== this.drawn) return;
    if ((this.handle.current?.getAllSheets().length ?? 0) > 0) act();
    else requestAnimationFrame(() => this.whenReady(act, drawn));
  }

  /** Enters a block as the person does, so that it can be undone with Ctrl+Z. */
  enter(block: TypedRectangle): void {
    const place = gridSelection(blockOf(block));
    this.telling = true;
    try {
      flushSync(() => this.handle.current?.setCellValuesByRange(block.values, place));
    } finally {
      this.telling = false;
    }
    this.events.entered(block);
  }

  /** Selects cells and brings them into view. */
  select(block: Block): void {
    const selection = gridSelection(block);
    this.whenReady(() => {
      this.hideArrow();
      this.handle.current?.setSelection([selection]);
      this.bringIntoView(block);
      this.focus();
      this.moved(selection);
    });
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.element.querySelector<HTMLElement>(".luckysheet-cell-input")?.focus();
  }

  /** The library shows the arrow of a drop-down where the mouse was pressed, and leaves it there. */
  private hideArrow(): void {
    const arrow = this.element.querySelector<HTMLElement>(
      "#luckysheet-dataVerification-dropdown-btn",
    );
    if (arrow !== null) arrow.style.display = "none";
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
    const [block] = rectangles(placePasted(readPasted(clipboard), toBlock(selection), tab));
    if (block === undefined) return;
    // The library is in the middle of its own change now.
    setTimeout(() => {
      this.enter(block);
      this.handle.current?.setSelection([gridSelection(blockOf(block))]);
    }, 0);
  }

  private changed(ops: readonly GridOp[]): void {
    const { raw } = this;
    const touched = this.telling ? [] : touchedCells(ops);
    if (touched.length === 0) return;
    const textOf = ({ row, column }: TouchedCell): string =>
      raw?.row === row && raw.column === column ? raw.text : this.contentOf(row, column);
    // What a cell holds can be asked for only when the library has drawn the change.
    setTimeout(() => {
      const selected = this.handle.current?.getSelection() ?? [];
      const cells = touched.map((cell) => ({ ...cell, text: textOf(cell) }));
      this.events.changed(cells, selected.map(toBlock));
    }, 0);
  }

  private contentOf(row: number, column: number): string {
    const ask = (type: string): unknown =>
      this.handle.current?.getCellValue(row - 1, column - 1, { type });
    return String(ask("f") ?? ask("v") ?? "");
  }
}
