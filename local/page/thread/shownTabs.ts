import type { Worksheet } from "@cj-tech-master/excelts";
import { frozen } from "../../services/spreadsheet/sheetLayout";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import { lastRow, type Rectangle } from "../../workbook/rectangle";
import type { CellView, TabChange, TabView } from "../protocol";
import { cellViews, tabView } from "./tabView";

/** The cells of a row as the pages have them, as JSON by their column. */
type ShownRow = ReadonlyMap<number, string>;

interface Shown {
  version: number;
  readonly rows: Map<number, ShownRow>;
}

/** Rows that lie together. */
interface Stretch {
  readonly row: number;
  readonly rows: number;
}

/** Remembers what the pages have been shown of each tab, so that only what changed is sent. */
export class ShownTabs {
  private readonly shown = new Map<number, Shown>();
  /** Goes on from one workbook to the next, so that no version is ever used twice. */
  private version = 0;

  constructor(private readonly workbook: () => LocalWorkbook) {}

  /** A whole tab, as a page loads it. Undefined where it has been deleted. */
  whole(id: number): TabView | undefined {
    const sheet = this.workbook().sheetWithId(id);
    if (sheet === undefined) return undefined;
    // Pages that have the tab already are brought up by `change`, so nothing may be skipped here.
    const known = this.shown.get(id);
    const view = tabView(this.workbook(), sheet, known?.version ?? ++this.version);
    if (known === undefined) {
      this.shown.set(id, { version: view.version, rows: rowsOf(view.cells) });
    }
    return view;
  }

  /**
   * What has changed in a tab since it was last shown; undefined where nothing or never shown.
   *
   * @param blocks - Where something was done. Only those rows are looked at: what a cell shows
   *   follows from its own row and from the headers.
   */
  change(id: number, blocks: readonly Rectangle[]): TabChange | undefined {
    const known = this.shown.get(id);
    const sheet = this.workbook().sheetWithId(id);
    if (known === undefined || sheet === undefined) return undefined;
    const last = [...known.rows.keys()].reduce((a, b) => Math.max(a, b), sheet.rowCount);
    const changed = stretches(blocks, frozen(sheet).rows, last).flatMap((stretch) =>
      this.changeIn(stretch, sheet, known),
    );
    if (changed.length === 0) return undefined;
    const from = known.version;
    this.version += 1;
    known.version = this.version;
    return { id, from, to: known.version, cells: changed };
  }

  /** The tab is laid out anew: pages load it again. */
  forget(id: number): void {
    this.shown.delete(id);
  }

  forgetAll(): void {
    this.shown.clear();
  }

  /** What has changed in some rows, which are remembered as they stand now. */
  private changeIn(stretch: Stretch, sheet: Worksheet, known: Shown): CellView[] {
    const block = { ...stretch, column: 1, columns: sheet.columnCount };
    const views = cellViews(this.workbook(), sheet, block);
    const now = rowsOf(views);
    const changed = views.filter(
      ({ row, column }) => known.rows.get(row)?.get(column) !== now.get(row)?.get(column),
    );
    for (let row = stretch.row; row <= lastRow(block); row++) {
      for (const column of known.rows.get(row)?.keys() ?? []) {
        if (now.get(row)?.has(column) !== true) changed.push({ row, column, text: "" });
      }
      known.rows.set(row, now.get(row) ?? new Map());
    }
    return changed;
  }
}

function rowsOf(cells: readonly CellView[]): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const view of cells) {
    const row = rows.get(view.row) ?? new Map<number, string>();
    rows.set(view.row, row.set(view.column, JSON.stringify(view)));
  }
  return rows;
}

/**
 * The rows of some blocks, each row once: every row where the headers are among them, which are the
 * frozen rows, or where nothing is frozen and the headers may be anywhere.
 */
function stretches(blocks: readonly Rectangle[], headers: number, last: number): Stretch[] {
  const inHeaders = ({ row }: Rectangle): boolean => headers === 0 || row <= headers;
  if (blocks.some(inHeaders)) return [{ row: 1, rows: last }];
  const merged: { row: number; to: number }[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row)) {
    const before = merged[merged.length - 1];
    const to = Math.min(last, lastRow(block));
    if (before !== undefined && block.row <= before.to + 1) before.to = Math.max(before.to, to);
    else merged.push({ row: block.row, to });
  }
  return merged.map(({ row, to }) => ({ row, rows: to - row + 1 }));
}
