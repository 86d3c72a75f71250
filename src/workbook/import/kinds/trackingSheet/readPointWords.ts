import { type AcademicYear, readAcademicYear } from "../../../../core/calendar/academicYear";
import { type Term, terms as termsOfYear } from "../../../../core/calendar/assessmentPoint";
import type { YearGroup } from "../../../../core/pupils/yearGroup";
import { type HeaderWord, halfTerm, headerWords, type Says } from "./headerWords";
import type { SheetPoint, TermPoint } from "./sheetPoint";

/** How the sheet numbers its terms: three long ones, or six short ones. */
export type TermsOfSheet = 3 | 6;

/** Whether any of some headers, as `wordKey` gives them, numbers a fourth, fifth or sixth term. */
export function termsOfSheet(keys: readonly string[]): TermsOfSheet {
  const six = keys.some((key) =>
    (headerWords(key) ?? []).some((word) => "number" in word && word.number > 3),
  );
  return six ? 6 : 3;
}

/**
 * The point that words tell, beside those for a subject; nothing where they tell none, or two. A
 * year or year group without a term means its end: summer.
 */
export function readPointWords(
  all: readonly HeaderWord[],
  ofSheet: TermsOfSheet,
): SheetPoint | undefined {
  const time = readTime(all, ofSheet);
  if (!time) return undefined;
  const says = (what: Says) => all.some((word) => "says" in word && word.says === what);
  if (says("target")) return { kind: "target" };
  if (says("forecast")) return forecastPoint(says, time.yearGroup);
  if (says("keyStage2") || says("keyStage")) return undefined;
  const alone = lonely.filter(([word]) => says(word)).map(([, kind]) => kind);
  const dated = Object.keys(time).length > 0;
  if (alone[0]) return alone.length === 1 && !dated ? { kind: alone[0] } : undefined;
  return dated || says("end") ? { kind: "term", ...time, term: time.term ?? "summer" } : undefined;
}

/** The term, year group and year that words name, as far as they do; nothing where they name two of one. */
function readTime(
  all: readonly HeaderWord[],
  ofSheet: TermsOfSheet,
): Partial<Omit<TermPoint, "kind">> | undefined {
  const parts = all.map((word) => numbered(word, ofSheet));
  const terms = parts.flatMap((word) => ("term" in word ? [word] : []));
  const groups = parts.flatMap((word) => ("yearGroup" in word ? [word] : []));
  const years = parts.flatMap((word) => ("year" in word ? [word.year] : []));
  if ([terms, groups, years].some((each) => each.length > 1)) return undefined;
  const [digits] = years;
  if (digits === undefined) return { ...terms[0], ...groups[0] };
  const year = readYear(digits, terms[0]?.term);
  return year === undefined ? undefined : { ...terms[0], ...groups[0], year };
}

/** What stands without a term or year. */
const lonely = [
  ["start", "start"],
  ["last", "lastYear"],
  ["keyStage1", "keyStage1"],
  ["earlyYears", "earlyYears"],
] as const;

function forecastPoint(
  says: (what: Says) => boolean,
  yearGroup: YearGroup | undefined,
): SheetPoint {
  if (says("keyStage1")) return { kind: "forecast", keyStage: true, yearGroup: 2 };
  if (says("keyStage2")) return { kind: "forecast", keyStage: true, yearGroup: 6 };
  if (says("keyStage")) return { kind: "forecast", keyStage: true };
  return { kind: "forecast", ...(yearGroup === undefined ? {} : { yearGroup }) };
}

function numbered(word: HeaderWord, ofSheet: TermsOfSheet): HeaderWord {
  if (!("number" in word)) return word;
  if (ofSheet === 6) return halfTerm(word.number);
  return { term: termsOfYear[word.number - 1] ?? "summer" };
}

/**
 * An academic year from its digits: `202425` and `2425` are 2024/25. A calendar year (`2025`, `25`)
 * tells the academic year only beside a term: spring 2025 is of 2024/25.
 */
function readYear(digits: string, term: Term | undefined): AcademicYear | undefined {
  const full = digits.length === 4 && !digits.startsWith("20") ? `20${digits}` : digits;
  if (full.length > 4) return readAcademicYear(`${full.slice(0, 4)}/${full.slice(-2)}`);
  if (term === undefined) return undefined;
  const year = Number(full.length === 2 ? `20${full}` : full);
  return term === "autumn" ? year : year - 1;
}
