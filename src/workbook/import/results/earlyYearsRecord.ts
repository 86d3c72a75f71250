import { type AcademicYear, academicYearName } from "../../../core/calendar/academicYear";
import type { School } from "../../../core/school/school";
import { asText, type SheetValue } from "../../sheetValue";
import type { FileRow } from "../importKind";
import type { ChildOfRow } from "../matchChild";
import type { ResultRecord } from "./planResults";

/** A child of the Early years tab, or why the child's row cannot be filled. */
export type EarlyYearsRecord = ResultRecord | { readonly reason: string };

/**
 * Makes the one row that a child has in the Early years tab. The names come in with a new row alone.
 * A profile of another year is never put over one that stands.
 */
export function earlyYearsRecord(
  row: Pick<FileRow, "table" | "line">,
  child: Extract<ChildOfRow, { state: "known" }>,
  year: AcademicYear | undefined,
  values: Readonly<Record<string, SheetValue>>,
  { earlyYears }: Pick<School, "earlyYears">,
): EarlyYearsRecord {
  const standing = earlyYears.find(({ upn }) => upn === child.upn);
  if (standing?.year !== undefined && year !== undefined && standing.year !== year) {
    return {
      reason: `Row ${standing.cells.upn.row} of Early years has the child in Reception in ${academicYearName(standing.year)}, and the file in ${academicYearName(year)}. Correct whichever is wrong.`,
    };
  }
  const names: Record<string, SheetValue> =
    standing || !child.pupil
      ? {}
      : { surname: asText(child.pupil.surname), firstName: asText(child.pupil.firstName) };
  return {
    tab: "earlyYears",
    table: row.table,
    line: row.line,
    about: child.name,
    values: {
      upn: child.upn,
      ...names,
      ...(year === undefined ? {} : { year: asText(academicYearName(year)) }),
      ...values,
    },
  };
}
