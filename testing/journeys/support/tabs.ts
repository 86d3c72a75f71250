import type { PageState, TabView } from "../../../local/page/protocol";
import { tokenHeader } from "../../../local/page/requestChecks";
import type { PageServer } from "../../../local/page/server";
import { columnLetters } from "../../../local/workbook/a1";

/** What the cells of a row show, by their headers. Empty cells are not there. */
export type ShownRow = Readonly<Record<string, string>>;

/** What the row sought shows: nothing where a cell is to be empty. */
export type WantedRow = Readonly<Record<string, string | undefined>>;

async function get<Value>({ address, token }: PageServer, path: string): Promise<Value> {
  const reply = await fetch(`${address}${path}`, { headers: { [tokenHeader]: token } });
  if (!reply.ok) throw new Error(`${path} gave ${reply.status}.`);
  return (await reply.json()) as Value;
}

const tabNames = async (server: PageServer) => (await get<PageState>(server, "/api/state")).tabs;

async function viewOf(server: PageServer, name: string): Promise<TabView> {
  const tab = (await tabNames(server)).find((each) => each.name === name);
  if (tab === undefined) throw new RangeError(`There is no tab ${name}.`);
  return get<TabView>(server, `/api/tab?id=${tab.id}`);
}

const cellsOf = ({ cells }: TabView): Record<string, string> =>
  Object.fromEntries(
    cells
      .filter(({ text }) => text !== "")
      .map(({ row, column, text }) => [`${columnLetters(column)}${row}`, text]),
  );

/** What every cell of some tabs shows, by tab and address; of every tab where none is named. */
export async function cellsOfTabs(
  server: PageServer,
  ...names: readonly string[]
): Promise<Record<string, Record<string, string>>> {
  const wanted = names.length > 0 ? names : (await tabNames(server)).map(({ name }) => name);
  const found: Record<string, Record<string, string>> = {};
  for (const name of wanted) found[name] = cellsOf(await viewOf(server, name));
  return found;
}

interface PlacedRow {
  readonly row: number;
  readonly cells: ShownRow;
}

function placedRows(view: TabView): PlacedRow[] {
  const first = view.cells.filter(({ row }) => row === 1);
  const headers = new Map(first.map(({ column, text }) => [column, text]));
  const rows = new Map<number, Record<string, string>>();
  for (const { row, column, text } of view.cells) {
    const header = headers.get(column);
    if (row === 1 || !header || text === "") continue;
    rows.set(row, { ...rows.get(row), [header]: text });
  }
  return [...rows].map(([row, cells]) => ({ row, cells }));
}

const fits = (row: ShownRow, wanted: WantedRow) =>
  Object.entries(wanted).every(([header, text]) => row[header] === text);

/** The rows of a tab, its headers in the first row, that show what is `wanted`. */
export async function rowsOf(
  server: PageServer,
  name: string,
  wanted: WantedRow = {},
): Promise<ShownRow[]> {
  return placedRows(await viewOf(server, name))
    .map(({ cells }) => cells)
    .filter((cells) => fits(cells, wanted));
}

/** Where the cell under a header stands in the first row that shows what is `wanted`: `P2`. */
export async function addressOf(
  server: PageServer,
  name: string,
  header: string,
  wanted: WantedRow,
): Promise<string> {
  const view = await viewOf(server, name);
  const row = placedRows(view).find(({ cells }) => fits(cells, wanted))?.row;
  const column = view.cells.find((cell) => cell.row === 1 && cell.text === header)?.column;
  if (row === undefined || column === undefined) throw new RangeError(`${name} has no such row.`);
  return `${columnLetters(column)}${row}`;
}
