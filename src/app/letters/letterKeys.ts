import type { AcademicYear } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import { hashKey } from "../../core/text/fnv1a";
import type { LetterModel } from "../../documents/letter/letterModel";
import type { LetterDesign } from "../letterDesigns/letterDesign";

/**
 * The key that tells a child's letter of one season from every other, always the same: 16
 * hexadecimal digits. It does not show the UPN, so it may stand in a file's properties; somebody
 * who has the UPN could work it out again.
 */
export function letterKey(upn: string, season: Term, year: AcademicYear): string {
  return hashKey(`letter|${upn}|${season}|${year}`);
}

/**
 * Tells whether a letter would now read differently: equal for models that say the same, whatever
 * the order in which their parts were put together, in the same design. The date of the letter does not count, since
 * a new date alone is no reason to write a letter again.
 */
export function contentKey(model: LetterModel, design: LetterDesign): string {
  const own = design.kind === "template" ? `|${design.hash}` : "";
  return hashKey(`${JSON.stringify(sorted({ ...model, letterDate: "" }))}${own}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, each]) => [key, sorted(each)]);
}
