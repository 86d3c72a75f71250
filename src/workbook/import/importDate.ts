import { isDay } from "../../core/calendar/days";
import type { IsoDate } from "../../core/cell";

/** Which of the two first numbers of `03/04/2016` is the day. */
export type DayOrder = "dayFirst" | "monthFirst";

/** What a column's days say of their order, taken together. */
export type OrderOfDays =
  /** Some can be read one way only. */
  | { readonly state: "known"; readonly order: DayOrder }
  /** Each could be read both ways. */
  | { readonly state: "either" }
  /** Some can be read one way only, and some only the other. */
  | { readonly state: "both" }
  /** None is written in figures with its year last. */
  | { readonly state: "noMatter" };

/** Tells the order in which a column's days are written. It is that of the whole column. */
export function orderOfDays(texts: readonly string[]): OrderOfDays {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = figures.exec(withoutTime(text)) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const dayFirst = pairs.some(([first, second]) => first > 12 && second <= 12);
  const monthFirst = pairs.some(([first, second]) => second > 12 && first <= 12);
  if (dayFirst && monthFirst) return { state: "both" };
  if (dayFirst || monthFirst) {
    return { state: "known", order: dayFirst ? "dayFirst" : "monthFirst" };
  }
  return { state: pairs.length === 0 ? "noMatter" : "either" };
}

/** Whether a day in figures could be read day first as well as month first, as two different days. */
export function isEitherWay(text: string): boolean {
  const [, first, second] = figures.exec(withoutTime(text)) ?? [];
  const [one, other] = [Number(first), Number(second)];
  return first !== undefined && one <= 12 && other <= 12 && one !== other;
}

/**
 * Reads a day as files write it: `2016-09-14`, `14/09/2016`, `14-Sep-16`, `14 September 2016`,
 * `Sep 14, 2016`, or the number by which spreadsheets count days. A time of day behind it is
 * dropped. A day in figures is read in the order given, or in the other where only that is a day.
 * A year of two figures lies in this century, unless the day would then be later than `latest`,
 * such as today for births. Nothing where it is no day.
 */
export function readImportDay(
  text: string,
  order: DayOrder,
  latest: IsoDate = "9999-12-31",
): IsoDate | undefined {
  const plain = withoutTime(text);
  if (isDay(plain)) return plain;
  if (/^\d{5}$/.test(plain)) return serialDay(Number(plain));
  const [, first, second, year] = figures.exec(plain) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    const dayFirst = fullDay(year, second, first, latest);
    const monthFirst = fullDay(year, first, second, latest);
    return order === "dayFirst" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  const inWords = dayMonthYear.exec(plain) ?? monthDayYear.exec(plain);
  const month = monthNumber(inWords?.groups?.month ?? "");
  if (!inWords?.groups || month === undefined) return undefined;
  return fullDay(inWords.groups.year ?? "", month, inWords.groups.day ?? "", latest);
}

const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const dayMonthYear =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s\-/]+(?<month>[a-z]{3,9})[\s\-/,]+(?<year>\d{4}|\d{2})$/i;
const monthDayYear =
  /^(?<month>[a-z]{3,9})[\s\-/]+(?<day>\d{1,2})(?:st|nd|rd|th)?[\s\-/,]+(?<year>\d{4}|\d{2})$/i;

function withoutTime(text: string): string {
  return text.trim().replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?Z?$/i, "");
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const fullMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** `Sep`, `Sept` or `September`. */
function monthNumber(text: string): string | undefined {
  const plain = text.toLowerCase();
  const index = months.findIndex(
    (short, at) => plain === short || (plain.length > 3 && fullMonths[at]?.startsWith(plain)),
  );
  return index < 0 ? undefined : String(index + 1);
}

function fullDay(year: string, month: string, day: string, latest: IsoDate): IsoDate | undefined {
  const inYear = (full: string) => `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const short = year.length === 2;
  const recent = inYear(short ? `20${year}` : year);
  const iso = short && recent > latest ? inYear(`19${year}`) : recent;
  return isDay(iso) ? iso : undefined;
}

/** The day that a spreadsheet counts as this number: 1 is 31 December 1899; from 1 March 1900 on. */
function serialDay(number: number): IsoDate | undefined {
  if (number < 10_000 || number > 99_999) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10);
}
