import type { AcademicYear } from "../calendar/academicYear";
import type { Subject } from "../subject";

/** What children of one prior attainment group reached nationally, in one subject and year. */
export interface ValueAddedRow {
  /** The academic year of the Key Stage 2 results. */
  readonly year: AcademicYear;
  readonly subject: Subject;
  /** The group's number or name, as DfE gives it. */
  readonly group: string;
  /** The lowest Key Stage 1 average of the group. */
  readonly from: number;
  /** The Key Stage 1 average at which the next group begins; nothing for the highest. */
  readonly below?: number;
  /** The national mean of Key Stage 2 points of the group. */
  readonly meanKeyStage2: number;
  /** What a lower progress score is replaced by in a school's mean, where DfE sets a limit. */
  readonly minimumProgress?: number;
  /** The national standard deviation of pupils' progress scores in the subject. */
  readonly sdNational: number;
}

/**
 * DfE's table of a year or several, as a school has copied it into the workbook from the guide to
 * primary school accountability. It is never shipped: no reliable copy could be had.
 */
export type ValueAddedTable = readonly ValueAddedRow[];

/** The rows of a subject in a year, lowest prior attainment first. */
export function rowsFor(
  table: ValueAddedTable,
  year: AcademicYear,
  subject: Subject,
): ValueAddedRow[] {
  return table
    .filter((row) => row.year === year && row.subject === subject)
    .sort((one, other) => one.from - other.from);
}
