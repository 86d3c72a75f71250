import type { Term } from "../../core/calendar/assessmentPoint";
import { cellText } from "../../core/cell";
import type { School } from "../../core/school/school";
import { readRows } from "../../workbook/layout/columnMap";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { letterKey } from "../letters/letterKeys";

/** What the Letters tab says of a letter that was made. */
export interface LetterToParents {
  readonly madeOn: string;
  /** Who released it and when; empty where nobody has. */
  readonly released: string;
}

/** Finds what the Letters tab says of a child's letter of a term of this year; nothing where none was made. */
export function lettersToParents(
  { settings }: Pick<School, "settings">,
  letters: KnownTab | undefined,
): (upn: string, term: Term) => LetterToParents | undefined {
  const rows = letters ? readRows(letters.tab, letters.map, letters.layout) : [];
  const made = new Map<string, LetterToParents>();
  for (const { cell } of rows) {
    const text = (key: string) => cellText(cell(key).typed);
    if (text("madeOn") === "" || made.has(text("key"))) continue;
    made.set(text("key"), { madeOn: text("madeOn"), released: text("released") });
  }
  return (upn, term) => made.get(letterKey(upn, term, settings.academicYear));
}
