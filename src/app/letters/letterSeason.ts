import { academicYearName } from "../../core/calendar/academicYear";
import { currentTerm, firstTerm, type Term, termNames } from "../../core/calendar/assessmentPoint";
import { dayInFigures } from "../../core/calendar/days";
import type { School } from "../../core/school/school";

/** The season that letters are about: the latest assessment point that has begun, or none yet. */
export function letterSeason({
  settings,
  today,
}: Pick<School, "settings" | "today">): Term | undefined {
  return currentTerm(settings.points, today);
}

/** The season's name in the Letters tab and the folder: `Autumn 2026/27`. */
export function seasonName(season: Term, { settings }: Pick<School, "settings">): string {
  return `${termNames[season]} ${academicYearName(settings.academicYear)}`;
}

/** The name of the Drive folder of a season's letters. */
export function folderName(season: Term, school: Pick<School, "settings">): string {
  return `Pupil Targets letters – ${seasonName(season, school).replace("/", "-")}`;
}

/** What to tell before the year's first assessment point opens. */
export function tooEarly({ settings }: Pick<School, "settings">): string {
  return `The year's first assessment point opens on ${dayInFigures(settings.points[firstTerm(settings.points)].opens)}; there is nothing to tell parents before. The dates are in Settings.`;
}
