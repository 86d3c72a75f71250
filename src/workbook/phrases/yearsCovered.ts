import type { YearGroup } from "../../core/pupils/yearGroup";
import { readYearGroup } from "../../core/pupils/yearGroup";

/** The first and last of the year groups that a phrase is for, both included. */
export interface YearRange {
  readonly from: YearGroup;
  readonly to: YearGroup;
}

const allYears: YearRange = { from: 0, to: 6 };

/**
 * Reads the Years column of a phrase: a year group such as `R`, `3` or `Year 3`, or two with a
 * dash, `to` or `and` between them, such as `1-2`, `R to 2` or `Years 5 and 6`. Blank means every
 * year. Nothing where it is none of these.
 */
export function readYears(text: string): YearRange | undefined {
  const plain = text.trim().replace(/^years\s+/i, "");
  if (plain === "") return allYears;
  const [first = "", last = first, ...more] = plain.split(/\s*(?:[-–—]|\bto\b|\band\b)\s*/i);
  const from = readYearGroup(first);
  const to = readYearGroup(last);
  if (more.length > 0 || from === undefined || to === undefined || from > to) return undefined;
  return { from, to };
}

/** The range as the Years column writes it: `R`, `3`, `1-2`; blank for every year. */
export function yearsText({ from, to }: YearRange): string {
  if (from === allYears.from && to === allYears.to) return "";
  const name = (yearGroup: YearGroup) => (yearGroup === 0 ? "R" : String(yearGroup));
  return from === to ? name(from) : `${name(from)}-${name(to)}`;
}

/** Whether a Years column covers a year group; never where it cannot be read. */
export function coversYear(years: string, yearGroup: YearGroup): boolean {
  const range = readYears(years);
  return range !== undefined && range.from <= yearGroup && yearGroup <= range.to;
}
