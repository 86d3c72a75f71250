import type { LocalWorkbook } from "../../workbook/localWorkbook";
import type { CellView, TabChange, TabView } from "../protocol";
import { cellViews, tabView } from "./tabView";

interface Shown {
  version: number;
  /** The cells as the page has them, as JSON by their place. */
  cells: Map<string, string>;
}

const placeOf = ({ row, column }: CellView): string => `${row},${column}`;

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
      this.shown.set(id, { version: view.version, cells: asJson(view.cells) });
    }
    return view;
  }

  /** What has changed in a tab since it was last shown; undefined where nothing or never shown. */
  change(id: number): TabChange | undefined {
    const known = this.shown.get(id);
    const sheet = this.workbook().sheetWithId(id);
    if (known === undefined || sheet === undefined) return undefined;
    const now = cellViews(this.workbook(), sheet);
    const cells = asJson(now);
    const changed = now.filter(
      (view) => known.cells.get(placeOf(view)) !== cells.get(placeOf(view)),
    );
    const gone = [...known.cells.keys()].filter((place) => !cells.has(place));
    if (changed.length === 0 && gone.length === 0) return undefined;
    const from = known.version;
    this.version += 1;
    known.version = this.version;
    known.cells = cells;
    const emptied = gone.map((place): CellView => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return { row, column, text: "" };
    });
    return { id, from, to: known.version, cells: [...changed, ...emptied] };
  }

  /** The tab is laid out anew: pages load it again. */
  forget(id: number): void {
    this.shown.delete(id);
  }

  forgetAll(): void {
    this.shown.clear();
  }
}

function asJson(cells: readonly CellView[]): Map<string, string> {
  return new Map(cells.map((view) => [placeOf(view), JSON.stringify(view)]));
}
