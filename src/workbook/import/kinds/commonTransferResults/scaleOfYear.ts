import type { AcademicYear } from "../../../../core/calendar/academicYear";
import type { Assessment } from "./readAssessment";

/**
 * The scale on which results of a key stage were given in a year: levels to 2014/15, the interim
 * frameworks from 2015/16 to 2017/18, then today's teacher assessment; scaled scores for tests
 * from 2015/16. P scales to 2017/18 for those below. Given by the scale's id.
 *
 * Source: STA teacher assessment frameworks; facts of each scale with its list of codes.
 */
export function scaleOfYear(
  { kind, keyStage }: Extract<Assessment, { keyStage: 1 | 2 }>,
  year: AcademicYear,
  result: string,
): string {
  if (year < 2018 && /^P\d/i.test(result) && !/^PK/i.test(result)) return "p-scales";
  if (year < 2015) return "levels";
  if (kind === "test") return `ks${keyStage}-scaled`;
  return year < 2018 ? `ks${keyStage}-interim` : `ks${keyStage}-teacher-assessment`;
}
