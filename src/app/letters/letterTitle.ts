import type { AcademicYear } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import type { ChildName } from "../../core/pupils/pupil";
import { fullName } from "./fullName";
import { yearOfSeason } from "./letterChild";

/** The name of a letter's document: `Letter – Amira Khan – autumn 2026`. */
export function letterTitle(pupil: ChildName, season: Term, year: AcademicYear): string {
  return `Letter – ${fullName(pupil)} – ${season} ${yearOfSeason(season, year)}`;
}
