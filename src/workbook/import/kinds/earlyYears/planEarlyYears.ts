import {
  type AcademicYear,
  academicYearName,
  readAcademicYear,
} from "../../../../core/calendar/academicYear";
import { readMark } from "../../../../core/scales/readMark";
import { earlyLearningGoals } from "../../../../core/school/resultRows";
import type { School } from "../../../../core/school/school";
import { subjects } from "../../../../core/subject";
import { asText, type SheetValue } from "../../../sheetValue";
import type { FileRow, ImportContext, ImportPlan } from "../../importKind";
import { type ChildOfRow, type ChildrenOfFile, matchChildrenOfFile } from "../../matchChild";
import { earlyYearsRecord } from "../../results/earlyYearsRecord";
import { leftOutRow, quoted } from "../../results/plannedResult";
import { type Decided, planResults } from "../../results/planResults";
import { whyUnread } from "../../results/whyUnread";
import { readFileYearGroup } from "../../values/readFileYearGroup";
import { onEntryKey } from "./earlyYearsFields";

/** Plans how on-entry assessments and early learning goals come into the Early years tab. */
export function planEarlyYears(rows: readonly FileRow[], context: ImportContext): ImportPlan {
  const children = matchChildrenOfFile(rows, context);
  const decided = rows.map((row) => decide(row, children, context.school));
  return planResults(rows, decided, context, children);
}

/** The year in which today's early learning goals began (EYFS statutory framework, 2021). */
const firstYear: AcademicYear = 2021;

function decide(row: FileRow, children: ChildrenOfFile, school: School): Decided {
  const child = children.of(row);
  const refuse = (reason: string) => leftOutRow(row, child.name, "refuse", reason);
  const marks = readMarks(row, school);
  if (marks.state === "blank")
    return leftOutRow(row, child.name, "passOver", "No goal is filled in.");
  if (child.state !== "known") return leftOutRow(row, child.name, child.state, child.reason);
  if (marks.state === "refuse") return refuse(marks.reason);
  const written = row.text("year");
  const said = readAcademicYear(written);
  if (written !== "" && said === undefined && readFileYearGroup(written) === undefined) {
    return refuse(
      `${quoted(written)} is no academic year such as 2025/26. Correct it in the file, or leave it blank.`,
    );
  }
  const year = said ?? yearInReception(child, school);
  if (year === undefined) {
    return refuse(
      "The year in which the child was in Reception is not known. Give it in the file, as ‘Year’.",
    );
  }
  if (year > school.settings.academicYear) {
    return refuse(`${academicYearName(year)} is still to come. Correct the year in the file.`);
  }
  if (year < firstYear && earlyLearningGoals.some((goal) => goal in marks.values)) {
    return refuse(
      `The goals E01 to E17 began in ${academicYearName(firstYear)}, and the row is of ${academicYearName(year)}. Correct the year in the file.`,
    );
  }
  const record = earlyYearsRecord(row, child, year, marks.values, school);
  return "reason" in record ? refuse(record.reason) : record;
}

type Marks =
  | { readonly state: "known"; readonly values: Readonly<Record<string, SheetValue>> }
  | { readonly state: "blank" }
  | { readonly state: "refuse"; readonly reason: string };

function readMarks(row: FileRow, { scales }: School): Marks {
  const values: Record<string, SheetValue> = {};
  const columns = [
    ...subjects.map((subject) => [onEntryKey(subject), "on-entry"] as const),
    ...earlyLearningGoals.map((goal) => [goal, "eyfs-profile"] as const),
  ];
  for (const [key, scaleId] of columns) {
    const text = row.text(key);
    const scale = scales.find(scaleId);
    if (text === "" || !scale) continue;
    const mark = readMark(scale, text);
    const reason = whyUnread(text, mark, scale);
    if (reason !== undefined) return { state: "refuse", reason: `${nameOf(key)}: ${reason}` };
    if (mark.state === "scored" || mark.state === "absent") values[key] = asText(mark.code);
  }
  return Object.keys(values).length === 0 ? { state: "blank" } : { state: "known", values };
}

function nameOf(key: string): string {
  return key.replace(/^onEntry\./, "On entry ");
}

function yearInReception(
  { pupil }: Extract<ChildOfRow, { state: "known" }>,
  { settings }: School,
): AcademicYear | undefined {
  return pupil?.yearGroup === undefined ? undefined : settings.academicYear - pupil.yearGroup;
}
