import type { KnownTab } from "../../../read/recogniseTabs";
import type { FileRow, ImportContext, ImportPlan, PlannedRow } from "../../importKind";
import { planRecords } from "../../planRecords";
import { mergeSchools } from "./mergeSchools";
import { notKept, withoutTab } from "./plannedRows";
import { schoolRecord, standingSchools } from "./schoolRecords";

/** What a row of a file says of a school: all of its figures, or some. */
export interface SchoolRow {
  readonly row: FileRow;
  readonly about: string;
  readonly urn: string;
  /** The calendar year of the results. */
  readonly year: number;
  readonly publication: string;
  /** Words and figures by the keys of the Local schools tab. What is not published is left out. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Why the row gives nothing, or less than it could. */
  readonly reason?: string;
  /** What becomes of a row that gives nothing. */
  readonly otherwise?: "passOver" | "refuse" | "ask";
}

/**
 * Brings published results of schools into the Local schools tab, a row a school and year. Of a
 * school that stands there already for another year, its name, local authority, town, ages and phase
 * are taken from there where the file does not say; of one that stands for this year only figures
 * are changed.
 */
export function planSchools(read: readonly SchoolRow[], context: ImportContext): ImportPlan {
  const known = context.tabs.fixed.localSchools;
  if (!known) return withoutTab(read, "Local schools");
  const standing = standingSchools(known);
  const merged = mergeSchools(read.filter(({ otherwise }) => otherwise === undefined));
  const records = merged.schools.map((school) => schoolRecord(school, standing));
  const planned = planRecords(known, ["urn", "year"], records);
  const plannedOf = new Map(merged.schools.map((school, place) => [school, planned.rows[place]]));
  return {
    rows: read.map((row) => {
      if (row.otherwise !== undefined) return notKept(row, row.otherwise, row.reason);
      const refused = merged.refused.get(row);
      if (refused !== undefined) return notKept(row, "refuse", refused);
      const school = merged.of.get(row);
      return ownPart(row, school && plannedOf.get(school), known);
    }),
    changes: planned.changes,
    questions: [],
    notes: [],
  };
}

/** What a row of the file adds or changes, of all that is planned for its school. */
function ownPart(
  { row, about, values, reason }: SchoolRow,
  planned: PlannedRow | undefined,
  { map }: KnownTab,
): PlannedRow {
  const headers = new Set(
    Object.keys(values).map((key) => map.headers[(map.columns.get(key) ?? 0) - 1]),
  );
  const changes = (planned?.changes ?? []).filter(({ column }) => headers.has(column));
  const outcome =
    planned?.outcome === "change" && changes.length === 0 ? "same" : (planned?.outcome ?? "same");
  return {
    table: row.table,
    line: row.line,
    outcome,
    about,
    ...(reason === undefined ? {} : { reason }),
    changes,
  };
}
