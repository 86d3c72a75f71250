import { academicYearName } from "../../../../core/calendar/academicYear";
import { type AssessmentPoint, termNames } from "../../../../core/calendar/assessmentPoint";
import { cellText } from "../../../../core/cell";
import { isOnRoll } from "../../../../core/pupils/pupil";
import { type YearGroup, yearGroups } from "../../../../core/pupils/yearGroup";
import type { Scale } from "../../../../core/scales/scale";
import type { ClassRow } from "../../../../core/school/classRow";
import { entryScale } from "../../../../core/school/entryScale";
import type { School } from "../../../../core/school/school";
import { type Subject, subjectNames } from "../../../../core/subject";
import type { FileRow, ImportContext, PlannedRow } from "../../importKind";
import type { ChildOfRow, ChildrenOfFile } from "../../matchChild";
import type { DayColumn } from "../../results/dayColumn";
import { leftOutRow, quoted } from "../../results/plannedResult";
import { readSubject } from "../../results/readSubject";
import { formulaReason, isFormula } from "../../results/whyUnread";
import { readFileYearGroup } from "../../values/readFileYearGroup";
import { pointOfRow } from "./pointOfRow";
import { scaleOfYearGroup } from "./scaleOfRow";

/** A row whose child, subject and point are known. */
export interface FoundMark {
  readonly row: FileRow;
  readonly child: Extract<ChildOfRow, { state: "known" }>;
  readonly text: string;
  readonly subject: Subject;
  readonly point: AssessmentPoint;
  readonly yearGroup: YearGroup;
  /** The child's row of a class tab, where the mark is of this year. */
  readonly classRow?: ClassRow;
  readonly own: Scale | undefined;
  readonly about: string;
}

/** Finds the child, subject and point of a row, or says why it has no mark that can come in. */
export function findMark(
  row: FileRow,
  children: ChildrenOfFile,
  days: DayColumn,
  { school, answers }: ImportContext,
): FoundMark | PlannedRow {
  const child = children.of(row);
  const text = row.text("mark");
  const leave = (outcome: "refuse" | "ask" | "passOver", reason: string) =>
    leftOutRow(row, child.name, outcome, reason);
  if (text === "") return leave("passOver", "There is no mark.");
  const subject = readSubject(row.text("subject"));
  if (!subject) {
    const said = row.text("subject");
    return said === ""
      ? leave("refuse", "The row names no subject.")
      : leave("passOver", `${quoted(said)} is not reading, writing or mathematics.`);
  }
  if (child.state !== "known") return leftOutRow(row, child.name, child.state, child.reason);
  if (isFormula(text)) return leave("refuse", formulaReason(text));
  const point = pointOfRow(row, child.pupil, days, school, answers);
  if (point.state !== "known") return leave(point.state, point.reason);
  const about = `${child.name}, ${subjectNames[subject]}, ${termNames[point.term]} ${academicYearName(point.year)}`;
  const thisYear = point.year === school.settings.academicYear;
  const classRow = thisYear ? school.classRows.find(({ upn }) => upn === child.upn) : undefined;
  const written = row.text("yearGroup");
  const yearGroup = readFileYearGroup(written) ?? yearGroupThen(child, point, school);
  const here = child.pupil !== undefined && isOnRoll(child.pupil, school.today);
  if (thisYear && !classRow && here) {
    return leftOutRow(
      row,
      about,
      "refuse",
      "The child has no row in a class tab. Choose Set up this workbook, which adds it, then import the file again.",
    );
  }
  if (yearGroup === undefined) {
    return leftOutRow(
      row,
      about,
      "refuse",
      "The year group then is not known, or was none from Reception to Year 6. Give it in the file, as ‘Year group’.",
    );
  }
  const own = classRow
    ? entryScale(
        school.settings,
        school.scales,
        { yearGroup, named: cellText(classRow.cells.scale.typed) },
        point.term,
      )
    : scaleOfYearGroup(school, yearGroup);
  return {
    row,
    child,
    text,
    subject,
    point,
    yearGroup,
    own,
    about,
    ...(classRow ? { classRow } : {}),
  };
}

function yearGroupThen(
  { pupil }: FoundMark["child"],
  { year }: AssessmentPoint,
  { settings }: School,
): YearGroup | undefined {
  const then =
    pupil?.yearGroup === undefined ? undefined : pupil.yearGroup - (settings.academicYear - year);
  return yearGroups.find((each) => each === then);
}
