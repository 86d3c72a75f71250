import { cellText } from "../../core/cell";
import { readRows } from "../layout/columnMap";
import type { YearWorkbook } from "../newYear/yearWorkbook";
import { upnOf } from "../read/fields";
import type { KnownTab } from "../read/recogniseTabs";
import type { FixedTab } from "../tabs/allTabs";
import { type PlannedCells, planCells, planNoNotes, type TextGrid } from "../write/plannedCells";
import type { PlacedCell } from "../write/rectangles";

/** What taking children out of the workbook would do. Nothing has been written. */
export interface FarewellPlan {
  readonly cells: readonly PlannedCells[];
  /** How many rows of each tab get a random key, and how many are emptied. */
  readonly tabs: readonly {
    readonly tab: string;
    readonly keyed: number;
    readonly emptied: number;
  }[];
  /** How many of the children have a row anywhere. */
  readonly children: number;
}

/**
 * Tabs whose rows stay for counting, with the columns in them that name somebody, tell a birthday
 * or hold free text. An age at a test, with the day of the test, tells the month of birth.
 */
const keyedTabs: Readonly<Partial<Record<FixedTab, readonly string[]>>> = {
  history: [],
  earlyYears: ["surname", "firstName"],
  statutoryChecks: [],
  tests: ["age"],
  targets: ["surname", "firstName", "className", "why", "reason"],
  interventions: ["staff", "whatChanged"],
};

/** Other columns that hold names or free text, by what their headings say. Who agreed a target stays. */
const personalHeading = /\b(name|surname|comments?|notes?|reason|why|barrier)\b/i;

/** Tabs whose rows tell of one child and are of no use for counting: they are emptied. */
const emptiedTabs: readonly FixedTab[] = [
  "pupils",
  "fft",
  "meetings",
  "pastTexts",
  "requests",
  "parents",
  "forecastReasons",
  "closedMarks",
];

/** Who is to be taken out, and what stands for them. */
export interface Farewell {
  readonly upns: ReadonlySet<string>;
  /** The random key of a child, the same in every tab. */
  readonly keyOf: (upn: string) => string;
  /** The keys by which the Letters tab knows the children's letters. */
  readonly letterKeys: ReadonlySet<string>;
}

/**
 * Takes children out of the workbook's tabs. Their rows on Pupils, the class tabs, Letters and the
 * tabs that tell of one child are emptied; those of marks, results, targets and interventions stay, with
 * a random key in place of the UPN and without names, ages and free text, the school's own columns
 * included. They count as before in three-year trends and in what similar children went on to do.
 * Rows are emptied where they stand, so that nothing else moves; formulas stay.
 */
export function planFarewell(workbook: YearWorkbook, farewell: Farewell): FarewellPlan {
  const { fixed, classes } = workbook.tabs;
  const seen = new Set<string>();
  const cells: PlannedCells[] = [];
  const tabs: { tab: string; keyed: number; emptied: number }[] = [];
  const add = (known: KnownTab, rows: readonly ConcernedRow[], clears?: readonly string[]) => {
    if (rows.length === 0) return;
    const { name } = known.tab;
    const formulas = workbook.formulasOf(name);
    const concerned = new Set(rows.map(({ row }) => row));
    for (const { upn } of rows) seen.add(upn);
    cells.push(
      ...planCells(
        known.tab,
        rows.flatMap((row) => rowCells(known, row, formulas, farewell, clears)),
        formulas,
      ),
      ...planNoNotes(name, workbook.notesOf(name), (row) => concerned.has(row)),
    );
    const count = rows.length;
    tabs.push({ tab: name, keyed: clears ? count : 0, emptied: clears ? 0 : count });
  };
  for (const [key, clears] of Object.entries(keyedTabs) as [FixedTab, readonly string[]][]) {
    const known = fixed[key];
    if (known) add(known, rowsOf(known, farewell), clears);
  }
  for (const known of classes) add(known, rowsOf(known, farewell));
  for (const key of emptiedTabs) {
    const known = fixed[key];
    if (known && key !== "pupils") add(known, rowsOf(known, farewell));
  }
  if (fixed.letters) add(fixed.letters, lettersOf(fixed.letters, farewell));
  // Last, so that a run that stops half-way still finds who is concerned.
  if (fixed.pupils) add(fixed.pupils, rowsOf(fixed.pupils, farewell));
  return { cells, tabs, children: [...seen].filter((upn) => upn !== "").length };
}

interface ConcernedRow {
  readonly row: number;
  readonly upn: string;
}

function rowsOf(known: KnownTab, { upns }: Farewell): ConcernedRow[] {
  return readRows(known.tab, known.map, known.layout).flatMap((row) => {
    const upn = upnOf(row.cell("upn"));
    return upns.has(upn) ? [{ row: row.row, upn }] : [];
  });
}

function lettersOf(known: KnownTab, { letterKeys }: Farewell): ConcernedRow[] {
  return readRows(known.tab, known.map, known.layout).flatMap((row) =>
    letterKeys.has(cellText(row.cell("key").typed)) ? [{ row: row.row, upn: "" }] : [],
  );
}

/** A row's new cells: emptied whole, or with a key and without what is personal. */
function rowCells(
  { tab, map, layout }: KnownTab,
  { row, upn }: ConcernedRow,
  formulas: TextGrid,
  { keyOf }: Farewell,
  clears: readonly string[] | undefined,
): PlacedCell[] {
  const line = tab.values[row - 1] ?? [];
  const keys = new Map([...map.columns].map(([key, column]) => [column, key]));
  const laidOut = new Map(layout.columns.map((column) => [column.key, column]));
  return line.flatMap((value, index): PlacedCell[] => {
    const column = index + 1;
    const key = keys.get(column);
    if ((formulas[row - 1]?.[index] ?? "") !== "" && key === undefined) return [];
    if (key === "upn" && clears) return [{ row, column, value: keyOf(upn) }];
    const personal =
      key === undefined ||
      clears === undefined ||
      key === "lookAt" ||
      clears.includes(key) ||
      laidOut.get(key)?.content.kind === "longText" ||
      personalHeading.test(map.headers[index] ?? "");
    return personal && value !== "" ? [{ row, column, value: "" }] : [];
  });
}
