import type { AcademicYear } from "../../../src/core/calendar/academicYear";
import type { IsoDate } from "../../../src/core/cell";
import type { RandomSource } from "../randomSource";
import { addDays, firstDayOfYear, onSchoolDay, sampleToday } from "../sampleYear";
import type { MadePupil } from "./madePupil";

/** The part of a child's record that is neither name nor number. */
export type Circumstances = Pick<
  MadePupil,
  "dateOfBirth" | "pupilPremium" | "sen" | "preKeyStage" | "joined" | "letterHold" | "letterCopies"
>;

/**
 * Circumstances of a child whose year group was in Reception in a year. Pupil premium 22 in 100;
 * SEN support 14 and plans 4, more often for boys and for children with pupil premium.
 */
export function makeCircumstances(
  random: RandomSource,
  sex: "M" | "F",
  reception: AcademicYear,
): Circumstances {
  const pupilPremium = random.chance(0.22);
  const often = (sex === "M" ? 1.28 : 0.7) * (pupilPremium ? 1.5 : 0.86);
  const draw = random.next();
  const sen = draw < 0.043 * often ? "E" : draw < 0.185 * often ? "K" : "N";
  return {
    dateOfBirth: addDays(`${reception - 5}-09-01`, random.whole(0, 364)),
    pupilPremium,
    sen,
    preKeyStage: random.chance(0.65) && sen === "E",
    joined: joiningDay(random, reception),
    letterHold: random.chance(0.015),
    letterCopies: random.chance(0.04) ? 2 : 1,
  };
}

/** The first day of Reception; for seven in a hundred a later day, when another school was left. */
function joiningDay(random: RandomSource, reception: AcademicYear): IsoDate {
  const start = firstDayOfYear(reception);
  if (!random.chance(0.07)) return start;
  const year = random.whole(reception, Math.min(reception + 6, 2026));
  const days = [
    firstDayOfYear(year),
    `${year}-11-03`,
    `${year + 1}-01-08`,
    `${year + 1}-02-26`,
    `${year + 1}-04-24`,
  ].map(onSchoolDay);
  const day = random.pick(days);
  return day < addDays(sampleToday, -7) ? day : start;
}
