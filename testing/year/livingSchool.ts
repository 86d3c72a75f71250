import type { Session } from "../../local/session";
import { columnLetters } from "../../local/workbook/a1";
import { contentExtent, readCell } from "../../local/workbook/cellValue";
import { readDocx } from "../../src/documents/testing/readDocx";
import { isDate, type SheetValue } from "../../src/workbook/sheetValue";
import { callSidebar, type SidebarCalls } from "../sidebar/callSidebar";
import { type OpenTabs, openTabs } from "../workspace/openTabs";

/** A row of a tab by its headings, as text; days as `YYYY-MM-DD`. */
export type ShownRow = Readonly<Record<string, string>>;

/** A workbook that a school lives with: people sit down at it on a day, type, click and read. */
export interface LivingSchool extends SidebarCalls {
  /** Opens an empty workbook on a day, before anything else is done. */
  readonly begin: (day: string) => Promise<void>;
  readonly session: () => Session;
  /** Somebody sits down at ten o'clock of a day to come, or later on the same day. */
  readonly sit: (who: string, day: string) => void;
  readonly tabs: () => string[];
  /** The rows of a tab below its headings that hold anything; of one child, where a UPN is given. */
  readonly rows: (tab: string, upn?: string) => ShownRow[];
  /** Types from a heading to the right beside each child's UPN, in one paste; other rows stay. */
  readonly paste: (
    tab: string,
    header: string,
    values: ReadonlyMap<string, readonly string[]>,
  ) => void;
  /** Types into one cell: of the row that holds this in its first column or its UPN. */
  readonly type: (tab: string, of: string, header: string, value: string) => void;
  /** Types rows below the last. */
  readonly add: (tab: string, rows: readonly ShownRow[]) => void;
  /** Chooses a menu item, answering its questions in order. Gives what the person was told. */
  readonly choose: (label: string, ...answers: readonly string[]) => string;
  /** The text of the latest document whose name begins so. */
  readonly document: (name: string) => string;
  /** The names of the documents that stand in Drive. */
  readonly documents: () => string[];
}

/** A school without a workbook yet. */
export function livingSchool(): LivingSchool {
  let opened: { readonly workbook: OpenTabs; readonly sidebar: SidebarCalls } | undefined;
  let begun = 0;
  const open = () => {
    if (!opened) throw new Error("The year has not begun.");
    return opened;
  };
  const session = () => open().workbook.session;
  const edit = (tab: string, row: number, column: number, block: readonly string[][]) => {
    const { ok, error } = session().edit(tab, `${columnLetters(column + 1)}${row + 1}`, block);
    if (!ok) throw new Error(`onEdit stopped: ${error?.message}`);
  };
  const grid = (tab: string) => gridOf(session(), tab);
  const rows = (tab: string, upn?: string): ShownRow[] => {
    const [headings = [], ...below] = grid(tab);
    return below
      .filter((row) => row.some((value) => value !== ""))
      .map((row) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? ""])))
      .filter((row) => upn === undefined || row.UPN === upn);
  };
  const documents = () =>
    open()
      .workbook.documents()
      .map(({ name }) => name);
  return {
    ask: (name, ...given) => open().sidebar.ask(name, ...given),
    problem: (name, ...given) => open().sidebar.problem(name, ...given),
    run: (name, ...given) => open().sidebar.run(name, ...given),
    begin: async (day) => {
      const clockStart = tenOClock(day);
      begun = clockStart.getTime();
      const workbook = await openTabs([], { clockStart });
      opened = { workbook, sidebar: callSidebar(workbook.session) };
    },
    session,
    sit: (who, day) => {
      const until = tenOClock(day).getTime() - begun;
      session().passTime(Math.max(0, until - session().workspace.clock.elapsed()));
      session().as(who);
    },
    tabs: () => open().workbook.tabs(),
    rows,
    paste: (tab, header, values) => {
      const stands = grid(tab);
      const first = columnIn(stands, tab, header);
      const upns = columnIn(stands, tab, "UPN");
      const width = Math.max(...[...values.values()].map(({ length }) => length));
      const block = stands.slice(1).map((row) => {
        const typed = values.get(row[upns] ?? "") ?? [];
        return Array.from({ length: width }, (_, at) => typed[at] ?? row[first + at] ?? "");
      });
      edit(tab, 1, first, block);
    },
    type: (tab, of, header, value) => {
      const stands = grid(tab);
      const row = stands.findIndex((each) => each[0] === of || each.includes(of));
      if (row < 0) throw new Error(`${tab} has no such row.`);
      edit(tab, row, columnIn(stands, tab, header), [[value]]);
    },
    add: (tab, added) => {
      const stands = grid(tab);
      for (const name of added.flatMap(Object.keys)) columnIn(stands, tab, name);
      const last = stands.findLastIndex((row) => row.some((value) => value !== ""));
      const [headings = []] = stands;
      const block = added.map((row) => headings.map((name) => row[name] ?? ""));
      edit(tab, last + 1, 0, block);
    },
    choose: (label, ...answers) => {
      const left = [...answers];
      session().answerWith(({ kind }) =>
        kind === "prompt" ? { button: "OK", text: left.shift() ?? "" } : undefined,
      );
      return open().workbook.click(label).told;
    },
    document: (name) => {
      const { drive } = session().workspace;
      const found = drive.all().findLast((file) => !file.trashed && file.name.startsWith(name));
      const bytes = found && drive.content(found);
      if (!bytes) throw new Error(`There is no document ${name} among: ${documents().join("; ")}`);
      return readDocx(bytes).text;
    },
    documents,
  };
}

const tenOClock = (day: string) => new Date(`${day}T10:00:00Z`);

/** What the cells of a tab show. It is read past the add-on, since a look costs a person nothing. */
function gridOf({ workspace: { workbook, timeZone } }: Session, tab: string): string[][] {
  const sheet = workbook.sheetNamed(tab);
  if (!sheet) throw new Error(`There is no tab ${tab}.`);
  const { rows, columns } = contentExtent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, at) =>
      shown(readCell(sheet.findCell(row + 1, at + 1), timeZone)),
    ),
  );
}

const dayHere = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

function shown(value: SheetValue): string {
  return isDate(value) ? dayHere.format(value) : String(value);
}

function columnIn([headings = []]: readonly string[][], tab: string, header: string): number {
  const at = headings.indexOf(header);
  if (at < 0) throw new Error(`${tab} has no column ${header}.`);
  return at;
}
