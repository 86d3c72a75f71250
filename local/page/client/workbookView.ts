import type { Block, CellView, EditReply, Place, TabChange, TabView } from "../protocol";
import { editsOf } from "./grid/edits";
import { emptied } from "./grid/emptied";
import { PendingEdits } from "./grid/pendingEdits";
import { blockOf, cellsOf, type TypedCell, type TypedRectangle } from "./grid/rectangles";
import { SheetGrid } from "./grid/sheetGrid";
import { TabCells } from "./grid/tabCells";
import { get, post } from "./server";

/** What the view asks of the page around it. */
export interface ViewEvents {
  /** The selection moved, or what stands in it changed. */
  readonly shown: () => void;
  readonly person: () => string;
  /** Asks whether to type into protected cells all the same. */
  readonly confirm: () => Promise<boolean>;
  readonly problem: (sentence: string) => void;
}

const firstCell: Block = { row: 1, column: 1, rows: 1, columns: 1 };

/** The tab in front: loads it, sends what is typed and shows what comes back. */
export class WorkbookView {
  selected: Block = firstCell;
  private readonly grid: SheetGrid;
  private readonly pending = new PendingEdits();
  private readonly lastSelected = new Map<number, Block>();
  private cells: TabCells | undefined;
  private sending: Promise<void> = Promise.resolve();
  /** Changes that come while a tab is being loaded. */
  private meanwhile: TabChange[] = [];
  private loads = 0;

  constructor(
    element: HTMLElement,
    private readonly events: ViewEvents,
  ) {
    this.grid = new SheetGrid(element, {
      entered: (block) => void this.enter([block]),
      moved: (from, to) => void this.move(from, to),
      changed: (cells, selected) => this.changed(cells, selected),
      selected: (block) => {
        this.selected = block;
        const { tab } = this;
        if (tab !== undefined) this.lastSelected.set(tab, block);
        this.events.shown();
      },
    });
  }

  /** The tab in front. */
  get tab(): number | undefined {
    return this.cells?.tab.id;
  }

  get place(): Place | undefined {
    const { tab, selected } = this;
    return tab === undefined ? undefined : { tab, block: selected };
  }

  /** The first cell of the selection. */
  get cell(): CellView | undefined {
    return this.cells?.at(this.selected.row, this.selected.column);
  }

  /** The header of the selected column: what stands in the last frozen row. */
  get header(): string {
    const { frozen } = this.cells?.tab ?? {};
    if (frozen === undefined || frozen.rows === 0) return "";
    return this.cells?.at(frozen.rows, this.selected.column)?.text ?? "";
  }

  /** Loads a tab and brings it to the front. */
  async show(id: number, select?: Block): Promise<void> {
    this.loads += 1;
    const load = this.loads;
    this.meanwhile = [];
    const tab = await get<TabView>("/api/tab", { id: String(id) });
    if (load !== this.loads) return;
    this.cells = new TabCells(tab);
    for (const change of this.meanwhile) this.cells.take(change);
    const cells = this.cells;
    const block = within(select ?? this.lastSelected.get(id) ?? startOf(tab), tab);
    this.selected = block;
    this.grid.show({ ...tab, cells: [...cells.all()] }, block);
    this.events.shown();
  }

  /** Loads the tab in front again. */
  async reload(): Promise<void> {
    if (this.tab !== undefined) await this.show(this.tab);
  }

  /** Selects cells, in whatever tab they are. */
  async select({ tab, block }: Place): Promise<void> {
    if (tab !== this.tab) await this.show(tab, block);
    else this.grid.select(block);
  }

  focus(): void {
    this.grid.focus();
  }

  /** Types into the first selected cell, from the bar above the grid. */
  type(text: string): void {
    const { row, column } = this.selected;
    this.grid.enter({ row, column, values: [[text]] });
  }

  /** Takes in what the server says has changed. */
  take(changes: readonly TabChange[]): void {
    this.meanwhile.push(...changes);
    for (const change of changes) {
      if (change.id !== this.tab || this.cells === undefined) continue;
      const taken = this.cells.take(change);
      if (taken === "missed") void this.reload();
      else if (taken === "taken") this.display(change.cells);
    }
    this.events.shown();
  }

  private display(cells: readonly CellView[]): void {
    this.grid.apply(cells.filter((cell) => !this.pending.has(cell)));
  }

  private changed(cells: readonly TypedCell[], selected: readonly Block[]): void {
    const { cells: known, pending } = this;
    if (known === undefined) return;
    const edits = editsOf(cells, selected, {
      typedAt: (row, column) => known.typedAt(row, column),
      isNew: (cell) => pending.has(cell) || cell.text !== known.typedAt(cell.row, cell.column),
    });
    void this.enter(edits);
  }

  /** Sends edits of the tab in front, and tells whether all were kept. */
  private async enter(edits: readonly TypedRectangle[]): Promise<boolean> {
    const { cells: known, tab } = this;
    if (known === undefined || tab === undefined) return false;
    const sent = edits.map((edit) => {
      const own = cellsOf(edit);
      known.type(own);
      this.pending.begin(own);
      return this.inTurn(tab, edit, own);
    });
    this.events.shown();
    return (await Promise.all(sent)).every((kept) => kept);
  }

  private inTurn(tab: number, edit: TypedRectangle, own: readonly TypedCell[]): Promise<boolean> {
    const sent = this.sending.then(() => this.send(tab, edit, own));
    this.sending = sent.then(() => undefined);
    return sent;
  }

  /** Enters what was cut elsewhere, and empties the cells it came from once it is kept. */
  private async move(from: Place, to: TypedRectangle): Promise<void> {
    const { tab } = this;
    if (!(await this.enter([to]))) return;
    for (const edit of emptied(from.block, tab === from.tab ? blockOf(to) : undefined)) {
      if (from.tab === this.tab) this.grid.enter(edit);
      else void this.inTurn(from.tab, edit, []);
    }
  }

  private async send(
    tab: number,
    rectangle: TypedRectangle,
    own: readonly { readonly row: number; readonly column: number }[],
  ): Promise<boolean> {
    const request = { tab, ...rectangle, person: this.events.person(), place: this.place };
    try {
      let reply = await post<EditReply>("/api/edit", request);
      if (reply.state === "warned" && (await this.events.confirm())) {
        reply = await post<EditReply>("/api/edit", { ...request, confirmed: true });
      }
      this.pending.end(own);
      this.settle(tab, reply);
      return reply.state === "done";
    } catch (error) {
      this.pending.end(own);
      this.events.problem(
        `What you typed was not kept: ${(error as Error).message} Please type it again.`,
      );
      await this.reload().catch(() => undefined);
      return false;
    }
  }

  private settle(tab: number, reply: EditReply): void {
    if (tab === this.tab) {
      this.cells?.keep(reply.cells);
      this.display(reply.cells);
      this.events.shown();
    }
    if (reply.state === "refused") this.events.problem(reply.message);
  }
}

/** Where a tab is entered first: below its headers. */
function startOf({ frozen }: TabView): Block {
  return { ...firstCell, row: frozen.rows + 1 };
}

function within(block: Block, { rows, columns }: TabView): Block {
  const row = Math.min(block.row, rows);
  const column = Math.min(block.column, columns);
  return {
    row,
    column,
    rows: Math.min(block.rows, rows - row + 1),
    columns: Math.min(block.columns, columns - column + 1),
  };
}
