import { academicYearName, readAcademicYear } from "../../../core/calendar/academicYear";
import { readDay } from "../../../core/calendar/days";
import { readYearGroup, yearGroupName } from "../../../core/pupils/yearGroup";
import { plainCode, readMark } from "../../../core/scales/readMark";
import type { Scale, ScaleBook } from "../../../core/scales/scale";
import { plainHeader } from "../../layout/columnMap";
import { isDate, isoDate, type SheetValue, shownText } from "../../sheetValue";
import { readTerm } from "./readPoint";
import { readSubject } from "./readSubject";

/** What a row of a tab, or a record, has in its columns. */
export type RowValues = (key: string) => SheetValue;

/** How each kind of column is read; what cannot be read is compared as it stands. */
const readers: Readonly<Record<string, (text: string) => string | undefined>> = {
  upn: (text) => text.replace(/\s+/g, "").toUpperCase(),
  year: (text) => namedIf(readAcademicYear(text), academicYearName),
  yearGroup: (text) => namedIf(readYearGroup(text), yearGroupName),
  term: readTerm,
  subject: readSubject,
  check: (text) => {
    if (isPhonics(text)) return "phonics";
    return /^(tables|times|mtc|multipl)/i.test(text) ? "tables" : undefined;
  },
  benchmark: (text) => /\d+/.exec(text)?.[0],
  date: readDay,
};

/**
 * What the value of a column means, so that two ways of writing it can be told to be one: `Maths`
 * and `Mathematics`, `2025-26` and `2025/26`, `EXP` and `EXS`.
 */
export function meaningOf(key: string, values: RowValues, scales: ScaleBook): string {
  const value = values(key);
  if (isDate(value)) return isoDate(value);
  const text = shownText(String(value)).trim();
  if (text === "") return "";
  const scale = scaleOf(key, values, scales);
  if (scale) {
    const mark = readMark(scale, text);
    return mark.state === "scored" || mark.state === "absent" ? mark.code : plainCode(text);
  }
  const read = key === "scale" ? scales.find(text)?.id : readers[key]?.(text);
  return read ?? plainFigure(text) ?? plainHeader(text);
}

function namedIf<Value>(value: Value | undefined, name: (value: Value) => string) {
  return value === undefined ? undefined : name(value);
}

/** `45.0` and `45%` are 45. */
function plainFigure(text: string): string | undefined {
  return /^-?\d+(\.\d+)?%?$/.test(text) ? String(Number.parseFloat(text)) : undefined;
}

function isPhonics(text: string): boolean {
  return /^phon/i.test(text);
}

/** The scale on which a column is read; nothing where it holds no marks. */
function scaleOf(key: string, values: RowValues, scales: ScaleBook): Scale | undefined {
  if (/^E\d\d$/.test(key)) return scales.find("eyfs-profile");
  if (key.startsWith("onEntry.")) return scales.find("on-entry");
  if (key === "outcome")
    return scales.find(isPhonics(String(values("check"))) ? "phonics" : "tables-check");
  if (key !== "grade" && key !== "score") return undefined;
  return scales.find(shownText(String(values("scale"))));
}
