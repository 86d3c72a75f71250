import type { PlannedRow } from "../../importKind";
import { leftOutRow } from "../../results/plannedResult";
import type { ResultRecord, ResultTab } from "../../results/planResults";

/** Records that stand for several rows of the file, and the way back to each row. */
export interface JoinedRecords {
  readonly records: readonly ResultRecord[];
  /** Rows that say again, or otherwise, what a row before has said. */
  readonly rows: readonly PlannedRow[];
  /** What becomes of each row of the file, where a plan says what becomes of a record. */
  readonly apart: (planned: PlannedRow, headerOf: HeaderOf) => readonly PlannedRow[];
}

/** The header of a tab's column, by its key; the empty string where the tab lacks it. */
export type HeaderOf = (tab: ResultTab, key: string) => string;

/** A row of the file, and the columns that it alone fills. */
interface Part {
  readonly record: ResultRecord;
  readonly keys: readonly string[];
}

/**
 * Joins the records of one child's profile, and of one check, each of which a Common Transfer File
 * gives in many rows. Other records stay as they are.
 */
export function joinedRecords(all: readonly ResultRecord[]): JoinedRecords {
  const groups = new Map<string, { joined: ResultRecord; parts: Part[] }>();
  const records: ResultRecord[] = [];
  const rows: PlannedRow[] = [];
  for (const record of all) {
    const key = keyOf(record);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined) {
      records.push(record);
    } else if (!group) {
      groups.set(key, { joined: record, parts: [{ record, keys: Object.keys(record.values) }] });
    } else {
      const conflict = sayAgain(group.joined, record);
      if (conflict) rows.push(leftOutRow(record, record.about, ...conflict));
      else {
        const keys = Object.keys(record.values).filter((each) => !(each in group.joined.values));
        group.parts.push({ record, keys });
        group.joined = { ...group.joined, values: { ...record.values, ...group.joined.values } };
      }
    }
  }
  const byLine = new Map(
    [...groups.values()].map((group) => [`${group.joined.table}|${group.joined.line}`, group]),
  );
  return {
    records: [...[...groups.values()].map(({ joined }) => joined), ...records],
    rows,
    apart: (planned, headerOf) => {
      const group = byLine.get(`${planned.table}|${planned.line}`);
      if (!group || group.parts.length < 2) return [planned];
      return group.parts.map((part) => partOf(planned, part, headerOf));
    },
  };
}

function keyOf({ tab, values }: ResultRecord): string | undefined {
  if (tab === "earlyYears") return `${tab}|${values.upn}`;
  return tab === "statutoryChecks"
    ? [tab, values.upn, values.check, values.year].join("|")
    : undefined;
}

/** Where a later row gives a value of its own for what a row before has given. */
function sayAgain(
  joined: ResultRecord,
  { values }: ResultRecord,
): ["passOver" | "refuse", string] | undefined {
  const both = Object.entries(values).filter(([key]) => key in joined.values);
  if (both.some(([key, value]) => joined.values[key] !== value)) {
    const reason =
      "An earlier row of the file says otherwise of the same child and assessment. Keep the right one.";
    return ["refuse", reason];
  }
  return both.length === Object.keys(values).length
    ? ["passOver", "An earlier row of the file says the same."]
    : undefined;
}

function partOf(planned: PlannedRow, { record, keys }: Part, headerOf: HeaderOf): PlannedRow {
  const headers = new Set(keys.map((key) => headerOf(record.tab, key)));
  const changes = planned.changes.filter(({ column }) => headers.has(column));
  const outcome = planned.outcome === "change" && changes.length === 0 ? "same" : planned.outcome;
  return { ...planned, line: record.line, outcome, changes };
}
