import { columnLetters } from "../../local/workbook/a1";
import { contentExtent, readCell } from "../../local/workbook/cellValue";
import { readDocx } from "../../src/documents/testing/readDocx";
import { isDate, type SheetValue } from "../../src/workbook/sheetValue";
import { callSidebar, type SidebarCalls } from "../sidebar/callSidebar";
import { type OpenTabs, openTabs } from "../workspace/openTabs";

/** A row of a tab, by its headings, as text. */
export type ShownRow = Readonly<Record<string, string>>;

/** A workbook that a school lives with: people sit down at it on a day, type, click and read. */
export interface LivingSchool extends SidebarCalls {
  readonly workbook: OpenTabs;
  /** Somebody sits down at ten o'clock of a day to come, or later on the same day. */
  readonly sit: (who: string, day: string) => void;
  /** The rows of a tab below its headings that hold anything. */
  readonly rows: (tab: string) => ShownRow[];
  /** The rows of a child. */
  readonly rowsOf: (tab: string, upn: string) => ShownRow[];
  /** Types from a heading to the right, beside each child's UPN; rows of others stay. One paste. */
  readonly paste: (
    tab: string,
    header: string,
    values: ReadonlyMap<string, readonly string[]>,
  ) => void;
  /** Types into one cell of a child's row. */
  readonly type: (tab: string, upn: string, header: string, value: string) => void;
  /** Types rows below the last. */
  readonly add: (tab: string, rows: readonly ShownRow[]) => void;
  /** Types a setting. */
  readonly set: (name: string, value: string) => void;
  /** Chooses a menu item, answering its questions in order. Gives what the person was told. */
  readonly choose: (label: string, ...answers: readonly string[]) => string;
  /** The text of the latest document whose name begins so. */
  readonly document: (name: string) => string;
  /** The names of the documents that stand in Drive. */
  readonly documents: () => string[];
}

/** Opens an empty workbook on a day. */
export async function openLivingSchool(day: string): Promise<LivingSchool> {
  const begins = new Date(`${day}T10:00:00Z`);
  const workbook = await openTabs([], { clockStart: begins });
  const { session } = workbook;
  /** Read past the add-on, since a look costs nothing. */
  const grid = (tab: string): SheetValue[][] => {
    const { workbook: book, timeZone } = session.workspace;
    const sheet = book.sheetNamed(tab);
    if (!sheet) throw new Error(`There is no tab ${tab}.`);
    const { rows: high, columns: wide } = contentExtent(sheet);
    return Array.from({ length: high }, (_, row) =>
      Array.from({ length: wide }, (__, at) => readCell(sheet.findCell(row + 1, at + 1), timeZone)),
    );
  };
  const headingsOf = (values: readonly (readonly SheetValue[])[]) => (values[0] ?? []).map(String);
  const rows = (tab: string): ShownRow[] => {
    const values = grid(tab);
    const headings = headingsOf(values);
    return values
      .slice(1)
      .filter((row) => row.some((value) => value !== ""))
      .map((row) => Object.fromEntries(headings.map((name, at) => [name, shown(row[at])])));
  };
  const columnOf = (values: readonly (readonly SheetValue[])[], tab: string, header: string) => {
    const at = headingsOf(values).indexOf(header);
    if (at < 0) throw new Error(`${tab} has no column ${header}.`);
    return at;
  };
  const edit = (
    tab: string,
    row: number,
    column: number,
    block: readonly (readonly unknown[])[],
  ) => {
    const { ok, error } = session.edit(tab, `${columnLetters(column + 1)}${row + 1}`, block);
    if (!ok) throw new Error(`onEdit stopped: ${error?.message}`);
  };
  const paste: LivingSchool["paste"] = (tab, header, values) => {
    const stands = grid(tab);
    const first = columnOf(stands, tab, header);
    const upns = columnOf(stands, tab, "UPN");
    const width = Math.max(...[...values.values()].map(({ length }) => length));
    const block = stands.slice(1).map((row) => {
      const typed = values.get(String(row[upns])) ?? [];
      return Array.from({ length: width }, (_, at) => typed[at] ?? row[first + at] ?? "");
    });
    edit(tab, 1, first, block);
  };
  const documents = () => workbook.documents().map(({ name }) => name);
  return {
    ...callSidebar(session),
    workbook,
    sit: (who, on) => {
      const until = Date.parse(`${on}T10:00:00Z`) - begins.getTime();
      session.passTime(Math.max(0, until - session.workspace.clock.elapsed()));
      session.as(who);
    },
    rows,
    rowsOf: (tab, upn) => rows(tab).filter((row) => row.UPN === upn),
    paste,
    type: (tab, upn, header, value) => {
      const stands = grid(tab);
      const upns = columnOf(stands, tab, "UPN");
      const row = stands.findIndex((each) => each[upns] === upn);
      if (row < 0) throw new Error(`${tab} has no row of that child.`);
      edit(tab, row, columnOf(stands, tab, header), [[value]]);
    },
    add: (tab, added) => {
      const stands = grid(tab);
      const headings = headingsOf(stands);
      for (const name of added.flatMap(Object.keys)) columnOf(stands, tab, name);
      const last = stands.findLastIndex((row) => row.some((value) => value !== ""));
      edit(
        tab,
        last + 1,
        0,
        added.map((row) => headings.map((name) => row[name] ?? "")),
      );
    },
    set: (name, value) => {
      const stands = grid("Settings");
      const row = stands.findIndex((each) => each[0] === name);
      if (row < 0) throw new Error(`There is no setting ${name}.`);
      edit("Settings", row, 1, [[value]]);
    },
    choose: (label, ...answers) => {
      const left = [...answers];
      session.answerWith((question) =>
        question.kind === "prompt" ? { button: "OK", text: left.shift() ?? "" } : undefined,
      );
      return workbook.click(label).told;
    },
    document: (name) => {
      const { drive } = session.workspace;
      const found = drive.all().findLast((file) => !file.trashed && file.name.startsWith(name));
      const bytes = found && drive.content(found);
      if (!bytes) throw new Error(`There is no document ${name} among: ${documents().join("; ")}`);
      return readDocx(bytes).text;
    },
    documents,
  };
}

const dayHere = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** A value as text; days as `YYYY-MM-DD`, as the school's clock has them. */
function shown(value: SheetValue | undefined): string {
  return value !== undefined && isDate(value) ? dayHere.format(value) : String(value ?? "");
}
