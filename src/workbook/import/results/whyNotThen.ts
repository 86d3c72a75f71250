import { dayInFigures } from "../../../core/calendar/days";
import type { IsoDate } from "../../../core/cell";
import type { Pupil } from "../../../core/pupils/pupil";

/** Why a result cannot be of a day: it is still to come, or lies before the child's birth. */
export function whyNotThen(
  day: IsoDate,
  pupil: Pick<Pupil, "dateOfBirth"> | undefined,
  today: IsoDate,
): string | undefined {
  if (day > today) {
    return `The date, ${dayInFigures(day)}, is still to come. Correct it in the file.`;
  }
  const born = pupil?.dateOfBirth;
  return born !== undefined && day < born
    ? `The date, ${dayInFigures(day)}, lies before the child's date of birth in Pupils. Correct whichever is wrong.`
    : undefined;
}
