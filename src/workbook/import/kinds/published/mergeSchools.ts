import { earlierRow } from "../../results/plannedResult";
import type { SchoolRow } from "./planSchools";

/** All that a file says of a school in a year. */
export interface MergedSchool extends Pick<SchoolRow, "urn" | "year" | "publication" | "values"> {
  /** The first row about it. */
  readonly first: SchoolRow;
}

/** The schools of a file, which of them each row is about, and rows that contradict an earlier one. */
export interface MergedSchools {
  readonly schools: readonly MergedSchool[];
  readonly of: ReadonlyMap<SchoolRow, MergedSchool>;
  readonly refused: ReadonlyMap<SchoolRow, string>;
}

/** Puts together what several rows of a file say of the same school and year. */
export function mergeSchools(rows: readonly SchoolRow[]): MergedSchools {
  const schools = new Map<string, MergedSchool & { values: Record<string, string | number> }>();
  const of = new Map<SchoolRow, MergedSchool>();
  const refused = new Map<SchoolRow, string>();
  for (const row of rows) {
    const { urn, year, publication } = row;
    const key = `${urn}|${year}`;
    const school = schools.get(key) ?? { first: row, urn, year, publication, values: {} };
    const other = Object.entries(row.values).some(
      ([each, value]) => (school.values[each] ?? value) !== value,
    );
    if (other) {
      const earlier = earlierRow(school.first.row, row.row);
      refused.set(row, `It differs from ${earlier}, which is of the same school.`);
      continue;
    }
    Object.assign(school.values, row.values);
    schools.set(key, school);
    of.set(row, school);
  }
  return { schools: [...schools.values()], of, refused };
}
