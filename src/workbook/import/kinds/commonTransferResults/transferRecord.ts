import { type AcademicYear, academicYearName } from "../../../../core/calendar/academicYear";
import { phonicsCodeFor } from "../../../../core/checks/support/checkResult";
import type { Mark } from "../../../../core/scales/mark";
import { readMark } from "../../../../core/scales/readMark";
import type { Scale } from "../../../../core/scales/scale";
import type { School } from "../../../../core/school/school";
import { subjectNames } from "../../../../core/subject";
import { asText, type SheetValue } from "../../../sheetValue";
import type { FileRow } from "../../importKind";
import type { ChildOfRow } from "../../matchChild";
import { earlyYearsRecord } from "../../results/earlyYearsRecord";
import type { ResultRecord } from "../../results/planResults";
import { whyUnread } from "../../results/whyUnread";
import type { Assessment } from "./readAssessment";
import { scaleOfYear } from "./scaleOfYear";

/** An assessment of a child that the workbook has a place for. */
export interface KnownAssessment {
  readonly row: FileRow;
  readonly child: Extract<ChildOfRow, { state: "known" }>;
  readonly assessment: Exclude<Assessment, { kind: "passOver" }>;
  readonly year: AcademicYear;
}

/** The record that an assessment makes alone, or why it makes none. */
export function transferRecord(
  { row, child, assessment, year }: KnownAssessment,
  school: School,
): ResultRecord | { readonly reason: string } {
  const text = row.text("result");
  const scale = school.scales.find(scaleIdOf(assessment, year, text));
  if (!scale) return { reason: "The scale of this result is not in the Scales tab." };
  const mark = readMark(scale, text);
  if (mark.state === "notYetAssessed") return { reason: "There is no result." };
  const unread = whyUnread(text, mark, scale);
  if (unread !== undefined) return { reason: unread };
  const code = codeOf(mark);
  switch (assessment.kind) {
    case "goal":
      return earlyYearsRecord(row, child, year, { [assessment.goal]: asText(code) }, school);
    case "phonics":
    case "tables":
      return {
        ...whereFrom(row),
        tab: "statutoryChecks",
        about: `${child.name}, ${assessment.kind === "phonics" ? "phonics check" : "tables check"}`,
        values: {
          upn: child.upn,
          check: assessment.kind === "phonics" ? "Phonics" : "Tables",
          year: asText(academicYearName(year)),
          ...checkValues(assessment.kind, scale, mark),
        },
      };
    default: {
      const subject = subjectNames[assessment.subject];
      return {
        ...whereFrom(row),
        tab: "history",
        about: `${child.name}, ${subject}`,
        values: {
          upn: child.upn,
          year: asText(academicYearName(year)),
          yearGroup: assessment.keyStage === 1 ? "Year 2" : "Year 6",
          term: "Summer",
          subject,
          scale: scale.name,
          grade: asText(code),
        },
      };
    }
  }
}

function scaleIdOf(
  assessment: KnownAssessment["assessment"],
  year: AcademicYear,
  result: string,
): string {
  switch (assessment.kind) {
    case "goal":
      return "eyfs-profile";
    case "phonics":
      return "phonics";
    case "tables":
      return "tables-check";
    default:
      return scaleOfYear(assessment, year, result);
  }
}

/** A mark with the code that it earns in the phonics check; or a code alone. */
function checkValues(
  check: "phonics" | "tables",
  scale: Scale,
  mark: Mark,
): Readonly<Record<string, SheetValue>> {
  const code = codeOf(mark);
  const isMark = mark.state === "scored" && !scale.grades.some((grade) => grade.code === code);
  if (!isMark) return { outcome: code };
  return {
    mark: Number(code),
    ...(check === "phonics" ? { outcome: phonicsCodeFor(Number(code)) } : {}),
  };
}

function codeOf(mark: Mark): string {
  return mark.state === "scored" || mark.state === "absent" ? mark.code : "";
}

function whereFrom({ table, line }: FileRow): { readonly table: string; readonly line: number } {
  return { table, line };
}
