import { Workbook } from "@fortune-sheet/react";
import { createElement, createRef, type Ref } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Block, CellView, Place, TabView } from "../../protocol";
import { Clipboard } from "./clipboard";
import { copiedCells } from "./copiedCells";
import { DropDownArrow } from "./dropDownArrow";
import { emptyCell, gridCell } from "./gridCell";
import { gridSelection, gridSheet, hasDropDown } from "./gridSheet";
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
  /** A block was pasted that was cut from another place, of whatever tab. */
  readonly moved: (from: Place, to: TypedRectangle) => void;
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

/** Where columns and rows end, in pixels. The library draws a line of one pixel after each. */
function edgesOf(tab: TabView): Record<"leftOf" | "topOf", (to: number) => number> {
  const heights = [...rowHeights(tab)];
  return {
    leftOf: (to) =>
      tab.widths.reduce((sum, width, index) => {
        const isHidden = tab.hiddenColumns.includes(index + 1);
        return index < to && !isHidden ? sum + width + 1 : sum;
      }, 0),
    topOf: (to) =>
      heights.reduce(
        (sum, [at, height]) => (at <= to ? sum + height - rowHeight : sum),
        to * (rowHeight + 1),
      ),
  };
}

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
  /** What was selected last from outside, until the library has done it: what it tells before is older. */
  private wanted: string | undefined;
  private readonly clipboard: Clipboard;
  private readonly arrow: DropDownArrow;

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.root = createRoot(element);
    // The library looks at its size only when the window changes.
    new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(element);
    for (const own of ["pointerdown", "keydown"] as const) {
      element.addEventListener(own, () => this.ownMove(), { capture: true });
    }
    this.clipboard = new Clipboard(element, { copied: () => this.copied() });
    this.arrow = new DropDownArrow(element, () => this.focus());
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
        cellContextMenu: ["copy", "|", "clear"],
        headerContextMenu: ["copy", "|", "clear"],
        onOp: (ops: readonly GridOp[]) => this.changed(ops),
        hooks: {
          afterSelectionChange: (_id: string, selection: Selection) =>
            this.moved(toBlock(selection)),
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
    else this.tell(selected);
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
    this.draw(block);
    this.events.entered(block);
  }

  private draw(block: TypedRectangle): void {
    const place = gridSelection(blockOf(block));
    this.whenReady(() => {
      this.telling = true;
      try {
        flushSync(() => this.handle.current?.setCellValuesByRange(block.values, place));
      } finally {
        this.telling = false;
      }
    });
  }

  /**
   * Selects cells and brings them into view. They count as selected at once: what is typed next goes
   * there, although the library may still be drawing the tab.
   */
  select(block: Block): void {
    const held = document.activeElement;
    this.wanted = JSON.stringify(block);
    this.tell(block);
    this.whenReady(() => {
      this.handle.current?.setSelection([gridSelection(block)]);
      this.bringIntoView(block);
      // The person may be typing elsewhere by now.
      if (document.activeElement === held || document.activeElement === document.body) this.focus();
      this.showArrow(block);
    });
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.element.querySelector<HTMLElement>(".luckysheet-cell-input")?.focus();
  }

  /** The arrow of the drop-down in the first selected cell. */
  private showArrow({ row, column }: Block): void {
    const { tab } = this;
    if (tab === undefined || !hasDropDown(tab, row, column)) {
      this.arrow.show(undefined);
      return;
    }
    const { leftOf, topOf } = edgesOf(tab);
    const [right, top] = [leftOf(column), topOf(row - 1)];
    const size = { width: right - leftOf(column - 1), height: topOf(row) - top };
    this.arrow.show({ right, top, ...size });
  }

  private bringIntoView({ row, column }: Block): void {
    const { tab, element } = this;
    const across = element.querySelector<HTMLElement>(".luckysheet-scrollbar-x");
    const down = element.querySelector<HTMLElement>(".luckysheet-scrollbar-y");
    if (tab === undefined || across === null || down === null) return;
    const { leftOf, topOf } = edgesOf(tab);
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

  /** The library tells what is selected, some time after it was. */
  private moved(block: Block): void {
    if (this.wanted !== undefined && this.wanted !== JSON.stringify(block)) return;
    this.wanted = undefined;
    this.tell(block);
    this.showArrow(block);
  }

  /** From now on the person moves in the grid, and what the library tells is so. */
  private ownMove(): void {
    if ((this.handle.current?.getAllSheets().length ?? 0) > 0) this.wanted = undefined;
  }

  private tell(block: Block): void {
    const text = JSON.stringify(block);
    if (text === this.lastSelected) return;
    this.lastSelected = text;
    this.events.selected(block);
  }

  private copied(): { readonly place: Place; readonly text: string } | undefined {
    const { tab } = this;
    const [selection] = this.handle.current?.getSelection() ?? [];
    if (tab === undefined || selection === undefined) return undefined;
    const block = toBlock(selection);
    const texts = Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column) =>
        this.contentOf(block.row + row, block.column + column),
      ),
    );
    return { place: { tab: tab.id, block }, text: copiedCells(texts) };
  }

  private paste(selection: Selection | undefined): void {
    const pasted = this.clipboard.take();
    const { tab } = this;
    if (pasted === undefined || selection === undefined || !tab) return;
    const { text, from } = pasted;
    const [block] = rectangles(placePasted(readPasted(text), toBlock(selection), tab));
    if (block === undefined) return;
    // The library is in the middle of its own change now.
    setTimeout(() => {
      if (from === undefined) this.enter(block);
      else {
        this.draw(block);
        this.events.moved(from, block);
        this.forgetCut();
      }
      this.handle.current?.setSelection([gridSelection(blockOf(block))]);
    }, 0);
  }

  /** The library frames what was cut until Escape is pressed. */
  private forgetCut(): void {
    const pressed = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
    this.element.querySelector(".luckysheet-cell-input")?.dispatchEvent(pressed);
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
