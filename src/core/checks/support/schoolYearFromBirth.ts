import { academicYearOf } from "../../calendar/academicYear";
import type { Pupil } from "../../pupils/pupil";
import { yearGroupFromBirth } from "../../pupils/yearGroup";
import type { School } from "../../school/school";

/**
 * The year group that the date of birth gives: this year's for a child on roll, that of the last
 * day for one who has left. Nothing without a date of birth, or with one still to come.
 */
export function schoolYearFromBirth(school: School, pupil: Pupil): number | undefined {
  const { dateOfBirth, left } = pupil;
  if (dateOfBirth === undefined || dateOfBirth > school.today) return undefined;
  const year =
    left !== undefined && left < school.today ? academicYearOf(left) : school.settings.academicYear;
  return yearGroupFromBirth(dateOfBirth, year);
}

/**
 * Whether a child of this school year can be at a primary school: from nursery to a year behind
 * at the end, since some children are taught a year out of their own.
 */
export function isPrimaryAge(schoolYear: number): boolean {
  return schoolYear >= -1 && schoolYear <= 7;
}
