import type { IsoDate } from "../../../../core/cell";
import { readUpn } from "../../../../core/pupils/upn";
import { dayColumns } from "../../dayColumns";
import type { FileRow, ImportContext, ImportQuestion, PlannedRow } from "../../importKind";
import { type ChildEntry, type DayOrders, dayKeys, plainUpn, readChildValue } from "./childEntry";
import { type ChildKey, childKeys, labelOf } from "./childFields";
import { plannedRow } from "./plannedRow";

/** The rows of a file as children. */
export interface ChildrenRead {
  readonly entries: readonly ChildEntry[];
  /** Rows that cannot come in, and rows that wait for an answer. */
  readonly rows: readonly PlannedRow[];
  readonly questions: readonly ImportQuestion[];
  readonly notes: readonly string[];
}

/** Reads the rows of a file as children, each value as the workbook keeps it. */
export function readChildren(rows: readonly FileRow[], context: ImportContext): ChildrenRead {
  const { school, answers } = context;
  const dayFields = dayKeys.map((key) => ({ key, label: labelOf(key) }));
  const days = dayColumns(rows, dayFields, answers);
  const entries: ChildEntry[] = [];
  const planned: PlannedRow[] = [];
  for (const row of rows) {
    const entry = readEntry(row, days.orders, school.today);
    const reason = whyRefused(entry, days.orders, school.today);
    const waiting = dayFields.find(({ key }) => days.waits(key, row.text(key)));
    if (reason !== undefined) planned.push(plannedRow(entry, "refuse", reason));
    else if (waiting) planned.push(plannedRow(entry, "ask", whyWaiting(waiting.label)));
    else entries.push(entry);
  }
  const { questions, notes } = days;
  return { entries, rows: planned, questions, notes: [...notes, ...unreadNotes(entries)] };
}

function whyWaiting(label: string): string {
  return `‘${label}’ could be read day first or month first.`;
}

function readEntry(row: FileRow, orders: DayOrders, today: IsoDate): ChildEntry {
  const values: Partial<Record<ChildKey, string>> = {};
  const unread: ChildKey[] = [];
  for (const key of childKeys) {
    const text = row.text(key);
    if (text === "") continue;
    const value = readChildValue(key, text, orders, today);
    if (value === undefined) unread.push(key);
    else values[key] = value;
  }
  const name = [values.firstName, values.surname].filter(Boolean).join(" ");
  const about = name || values.upn || "a row without a name";
  return { row, about, values, formerUpn: plainUpn(row.text("formerUpn")), unread };
}

/** Longer than any name: a comment has slipped into the column. */
const longestName = 100;

const textKeys: readonly ChildKey[] = [
  "surname",
  "firstName",
  "className",
  "firstLanguage",
  "homeLanguage",
];

function whyRefused(
  { values, unread }: ChildEntry,
  orders: DayOrders,
  today: IsoDate,
): string | undefined {
  const long = textKeys.find((key) => (values[key] ?? "").length > longestName);
  if (long !== undefined) {
    return `‘${labelOf(long)}’ is longer than ${longestName} characters, so it can hardly be right. Shorten it in the file.`;
  }
  for (const key of ["surname", "firstName"] as const) {
    const name = values[key];
    const upn = values.upn ?? "";
    if (name === undefined && upn === "") return `The row has no ${labelOf(key).toLowerCase()}.`;
    if (name !== undefined && !/\p{L}/u.test(name)) {
      return `‘${labelOf(key)}’ holds no letter, so it is no name. Look whether the columns are chosen rightly.`;
    }
  }
  if (values.upn !== undefined && readUpn(values.upn).kind === "notAUpn") {
    return "What stands as the UPN is none: it has 13 characters, a letter first. Mend it in the file, or leave it blank.";
  }
  return whyDayRefused(values.dateOfBirth, unread, orders, today);
}

function whyDayRefused(
  born: IsoDate | undefined,
  unread: readonly ChildKey[],
  orders: DayOrders,
  today: IsoDate,
): string | undefined {
  if (unread.includes("dateOfBirth")) {
    const asIn = orders.dateOfBirth === "dayFirst" ? "14/09/2016" : "09/14/2016";
    return `‘${labelOf("dateOfBirth")}’ is not a day that exists. Write it in the file as in ${asIn} or 2016-09-14.`;
  }
  return born !== undefined && born > today
    ? "The date of birth lies in the future. Mend it in the file."
    : undefined;
}

/** What could not be read and is left out, by column. The rows are named, the children are not. */
function unreadNotes(entries: readonly ChildEntry[]): string[] {
  return childKeys.flatMap((key) => {
    const lines = entries.filter(({ unread }) => unread.includes(key)).map(({ row }) => row.line);
    if (lines.length === 0) return [];
    const where =
      lines.length === 1
        ? `row ${lines[0]}`
        : `${lines.length} rows, the first of them row ${lines[0]}`;
    return [
      `‘${labelOf(key)}’ could not be read in ${where}. Nothing is written for it there; all else comes in.`,
    ];
  });
}
