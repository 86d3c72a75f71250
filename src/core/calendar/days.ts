import type { IsoDate } from "../cell";

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Reads a day typed as `14/09/2016`, `14.9.16` (day first) or `2016-09-14`; nothing otherwise. */
export function readDay(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(trimmed);
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day in words: `14 September 2016`. */
export function dayInWords(day: IsoDate): string {
  return `${Number(day.slice(8, 10))} ${monthNames[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** A day in figures, as schools write it: `14/09/2016`. */
export function dayInFigures(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Whole months from birth to a day: the age used for standardised tests. */
export function ageInMonths(born: IsoDate, on: IsoDate): number {
  const months =
    12 * (Number(on.slice(0, 4)) - Number(born.slice(0, 4))) +
    (Number(on.slice(5, 7)) - Number(born.slice(5, 7)));
  return Number(on.slice(8, 10)) < Number(born.slice(8, 10)) ? months - 1 : months;
}
