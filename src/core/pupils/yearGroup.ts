import type { AcademicYear } from "../calendar/academicYear";
import type { IsoDate } from "../cell";

/** A National Curriculum year group of a primary school: 0 is Reception, 1 to 6 are Year 1 to 6. */
export type YearGroup = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Reception to Year 6. */
export const yearGroups: readonly YearGroup[] = [0, 1, 2, 3, 4, 5, 6];

/** The key stages of a primary school; the early years end with Reception. */
export type KeyStage = "earlyYears" | "keyStage1" | "keyStage2";

/** `Reception` or `Year 4`. */
export function yearGroupName(yearGroup: YearGroup): string {
  return yearGroup === 0 ? "Reception" : `Year ${yearGroup}`;
}

/** Reads `R`, `Rec`, `Reception`, `0`, `4`, `Y4`, `Yr 4` or `Year 4`; nothing otherwise. */
export function readYearGroup(text: string): YearGroup | undefined {
  const trimmed = text.trim().toLowerCase();
  if (/^(r|rec|reception|yr|year r|fs2|eyfs)$/.test(trimmed)) return 0;
  const match = /^(?:y|yr|year)?\s*([0-6])$/.exec(trimmed);
  return match ? (Number(match[1]) as YearGroup) : undefined;
}

/**
 * The year group that a date of birth gives in an academic year. Children start Reception in the
 * September after their fourth birthday (School Admissions Code, 2021). It may lie outside 0 to
 * 6: a nursery child is negative, a child at secondary school above 6. A year group recorded by
 * the school overrides it, since some children are taught out of their year.
 */
export function yearGroupFromBirth(dateOfBirth: IsoDate, year: AcademicYear): number {
  const birthYear = Number(dateOfBirth.slice(0, 4));
  const schoolYearOfBirth = Number(dateOfBirth.slice(5, 7)) >= 9 ? birthYear + 1 : birthYear;
  return year - (schoolYearOfBirth + 4);
}

/** Whether a child was born from 1 April to 31 August, and so is among the youngest of the year. */
export function isSummerBorn(dateOfBirth: IsoDate): boolean {
  const month = Number(dateOfBirth.slice(5, 7));
  return month >= 4 && month <= 8;
}

/** The key stage a year group belongs to. */
export function keyStageOf(yearGroup: YearGroup): KeyStage {
  if (yearGroup === 0) return "earlyYears";
  return yearGroup <= 2 ? "keyStage1" : "keyStage2";
}

/**
 * The year group at whose end a child's key-stage target falls due. Reception looks to the end of
 * Key Stage 1, as the policy has it (4.1).
 */
export function keyStageEnd(yearGroup: YearGroup): 2 | 6 {
  return yearGroup <= 2 ? 2 : 6;
}
