import { academicYearName } from "../../../../core/calendar/academicYear";
import { subjectNames } from "../../../../core/subject";
import type { ValueAddedRow } from "../../../../core/valueAdded/valueAddedTable";
import { valueAddedTableProblems } from "../../../../core/valueAdded/valueAddedTableProblems";
import { readValueAddedTable } from "../../../read/readValueAddedTable";
import type { KnownTab } from "../../../read/recogniseTabs";
import { asText, type SheetValue } from "../../../sheetValue";
import type { ImportKind, ImportPlan, PlannedRow } from "../../importKind";
import { planRecords } from "../../planRecords";
import { notKept, outcomeOfAll, withoutTab } from "./plannedRows";
import { type LookupRow, readLookup } from "./readLookup";
import { tableYear } from "./tableYear";
import { valueAddedFields } from "./valueAddedFields";

/** DfE's national averages by prior attainment, from which progress since Key Stage 1 is worked out. */
export const valueAddedLookupKind: ImportKind = {
  key: "valueAddedLookup",
  title: "Value added table",
  from: "The national averages by prior attainment group of DfE's technical guide to primary school accountability, copied into a spreadsheet.",
  fields: valueAddedFields,
  likelihood: (found) => {
    if (!found.has("group") || !found.has("from")) return 0;
    return [...found].some((key) => key === "mean" || key.endsWith(".mean")) ? 0.9 : 0;
  },
  plan: (rows, context) => {
    const known = context.tabs.fixed.valueAddedTable;
    const about = rows.map((row) => ({ row, about: `Group ${row.text("group")}` }));
    if (!known) return withoutTab(about, "Value added table");
    const allYears = rows.every(({ text }) => text("year") !== "");
    const told = allYears ? { state: "known" as const, year: 0 } : tableYear(rows, context);
    if (told.state === "asked") {
      const reason = "It waits for the year of the results.";
      const planned = about.map((each) => notKept(each, "ask", reason));
      return { rows: planned, changes: [], questions: [told.question], notes: [] };
    }
    return planLookup(readLookup(rows, told.year), known);
  },
};

/** The whole table, or none of it: a part would give wrong progress scores without a sign of it. */
function planLookup(read: readonly LookupRow[], known: KnownTab): ImportPlan {
  const reasons = [...unreadable(read), ...senseless(read, known)];
  if (reasons.length > 0) {
    const reason = "The table makes no sense as a whole, so none of it comes in.";
    return {
      rows: read.map((each) =>
        notKept({ row: each.row, about: aboutOf(each) }, "refuse", each.reason ?? reason),
      ),
      changes: [],
      questions: [],
      notes: [`${reason} Look at the file beside DfE’s guide, and import it again:`, ...reasons],
    };
  }
  const records = read.flatMap((each) =>
    each.groups.map((group) => {
      const { table, line } = each.row;
      return { table, line, about: aboutOf(each), values: valuesOf(group) };
    }),
  );
  const planned = planRecords(known, ["year", "subject", "group"], records);
  let next = 0;
  const rows = read.map((each): PlannedRow => {
    const own = planned.rows.slice(next, next + each.groups.length);
    next += each.groups.length;
    const { table, line } = each.row;
    const refused = own.find(({ outcome }) => outcome === "refuse")?.reason;
    return {
      table,
      line,
      about: aboutOf(each),
      outcome: outcomeOfAll(own.map(({ outcome }) => outcome)),
      ...(refused === undefined ? {} : { reason: refused }),
      changes: own.flatMap(({ changes }) => changes),
    };
  });
  return { rows, changes: planned.changes, questions: [], notes: [] };
}

function aboutOf({ row, groups }: LookupRow): string {
  const [group] = groups;
  const subject = groups.length === 1 && group ? `${subjectNames[group.subject]}, ` : "";
  return `${subject}group ${row.text("group")}`;
}

function unreadable(read: readonly LookupRow[]): string[] {
  const found = read.filter(({ reason }) => reason !== undefined);
  return found.slice(0, 5).map(({ row, reason }) => `Row ${row.line}: ${reason}`);
}

/** What is wrong with the table that would stand in the workbook afterwards. */
function senseless(read: readonly LookupRow[], known: KnownTab): string[] {
  const groups = read.flatMap((each) => each.groups);
  const keyOf = ({ year, subject, group }: ValueAddedRow) =>
    `${year}|${subject}|${group.trim().toLowerCase()}`;
  const named = new Set(groups.map(keyOf));
  const seriesOf = ({ year, subject }: ValueAddedRow) => `${year}|${subject}`;
  const series = new Set(groups.map(seriesOf));
  const left = readValueAddedTable(known).table.filter(
    (row) => series.has(seriesOf(row)) && !named.has(keyOf(row)),
  );
  const withoutSpread = groups.some(({ sdNational }) => Number.isNaN(sdNational));
  if (withoutSpread) return ["The national spread (standard deviation) of a subject is missing."];
  return [
    ...(left.length > 0
      ? [
          `The Value added table tab has other groups for ${academicYearName(left[0]?.year ?? 0)}. Clear its rows of that year first.`,
        ]
      : []),
    ...valueAddedTableProblems(groups)
      .filter(({ year, subject }) => series.has(`${year}|${subject}`))
      .map(({ message }) => message),
  ];
}

function valuesOf(row: ValueAddedRow): Record<string, SheetValue> {
  return {
    year: asText(academicYearName(row.year)),
    subject: subjectNames[row.subject],
    group: asText(row.group),
    from: row.from,
    ...(row.below === undefined ? {} : { below: row.below }),
    meanKeyStage2: row.meanKeyStage2,
    ...(row.minimumProgress === undefined ? {} : { minimumProgress: row.minimumProgress }),
    sdNational: row.sdNational,
  };
}
