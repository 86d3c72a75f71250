import type { CellView, TabChange, TabView } from "../../protocol";
import type { TypedCell } from "./rectangles";

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** The cells of the tab in front, as the server has told them. */
export class TabCells {
  private readonly cells: Map<string, CellView>;
  private version: number;

  constructor(readonly tab: TabView) {
    this.cells = new Map(tab.cells.map((view) => [placeOf(view.row, view.column), view]));
    this.version = tab.version;
  }

  at(row: number, column: number): CellView | undefined {
    return this.cells.get(placeOf(row, column));
  }

  all(): IterableIterator<CellView> {
    return this.cells.values();
  }

  /** What stands in a cell as it was typed. */
  typedAt(row: number, column: number): string {
    const view = this.at(row, column);
    return view?.typed ?? view?.text ?? "";
  }

  /** Takes in what was typed; how it looks is known when the server answers. */
  type(cells: readonly TypedCell[]): void {
    for (const { row, column, text } of cells) {
      const { typed: _, ...before } = this.at(row, column) ?? { row, column };
      this.cells.set(placeOf(row, column), { ...before, text });
    }
  }

  keep(cells: readonly CellView[]): void {
    for (const view of cells) this.cells.set(placeOf(view.row, view.column), view);
  }

  /**
   * Takes a change in. `missed` where a change before it never came, so that the tab has to be
   * loaded again; `known` where the tab was loaded with it.
   */
  take(change: TabChange): "taken" | "known" | "missed" {
    if (change.to <= this.version) return "known";
    if (change.from !== this.version) return "missed";
    this.version = change.to;
    this.keep(change.cells);
    return "taken";
  }
}
