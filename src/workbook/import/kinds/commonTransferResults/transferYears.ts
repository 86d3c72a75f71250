import { type AcademicYear, academicYearOf } from "../../../../core/calendar/academicYear";
import { isDay } from "../../../../core/calendar/days";
import type { IsoDate } from "../../../../core/cell";
import { yearGroupFromBirth } from "../../../../core/pupils/yearGroup";
import type { FileRow } from "../../importKind";
import { type Assessment, readAssessment } from "./readAssessment";

/** The assessments of these files are made from May on (STA). */
const earliestInYear = "05-01";

/** Tells the academic year of an assessment; nothing where the file does not say. */
export type YearOf = (row: FileRow) => AcademicYear | undefined;

/**
 * Finds out how a file writes years. Most systems write the calendar year of the summer in which
 * an assessment was made; some write the year in which the academic year begins. The dates of
 * birth tell, since each assessment belongs to a year group: whichever puts more children into the
 * right one is meant, and the calendar year where they do not tell.
 */
export function transferYears(rows: readonly FileRow[], today: IsoDate): YearOf {
  const votes = { calendar: 0, academic: 0 };
  for (const row of rows) {
    const [year, born] = [yearIn(row), row.text("dateOfBirth")];
    const due = yearGroupDue(readAssessment(row));
    if (year === undefined || due === undefined || !isDay(born)) continue;
    if (yearGroupFromBirth(born, year - 1) === due) votes.calendar += 1;
    const stillToCome = today < `${year + 1}-${earliestInYear}`;
    if (!stillToCome && yearGroupFromBirth(born, year) === due) votes.academic += 1;
  }
  const back = votes.academic > votes.calendar ? 0 : 1;
  return (row) => {
    const year = yearIn(row);
    if (year !== undefined) return year - back;
    const day = row.text("resultDate");
    return isDay(day) ? academicYearOf(day) : undefined;
  };
}

function yearIn(row: FileRow): number | undefined {
  const text = row.text("year");
  return /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** The year group at whose end an assessment is made. The phonics check may be taken in two. */
function yearGroupDue(assessment: Assessment): number | undefined {
  switch (assessment.kind) {
    case "goal":
      return 0;
    case "tables":
      return 4;
    case "test":
    case "teacherAssessment":
      return assessment.keyStage === 1 ? 2 : 6;
    default:
      return undefined;
  }
}
