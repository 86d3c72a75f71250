import { terms } from "../../core/calendar/assessmentPoint";
import { readDay } from "../../core/calendar/days";
import { cellText, type IsoDate } from "../../core/cell";
import type { ParentsRow } from "../../core/school/decisionRows";
import type { LetterContext } from "../letters/letterChild";
import { seasonName } from "../letters/letterSeason";

/** How the Parents tab says that a letter reached the parents. */
export const handedOut = "Letter handed out";

/** What the Parents tab says parents were told by the letter of a season, such as `Autumn 2026/27`. */
export function toldByLetter(season: string): string {
  return `What the letter of ${season} says.`;
}

/**
 * The last day on which each child's letter of the season was handed out, by UPN. A row whose words
 * name another season of the year is of that one's letter; a row that names none may be of this one.
 */
export function lastHandedOut(
  rows: readonly ParentsRow[],
  { season, settings }: Pick<LetterContext, "season" | "settings">,
): ReadonlyMap<string, IsoDate> {
  const others = terms
    .filter((term) => term !== season)
    .map((term) => seasonName(term, { settings }));
  const last = new Map<string, IsoDate>();
  for (const { upn, cells } of rows) {
    const told = cellText(cells.told.typed);
    const day = readDay(cellText(cells.date.typed));
    if (cellText(cells.how.typed) !== handedOut || day === undefined) continue;
    if (others.some((other) => told.includes(other))) continue;
    if ((last.get(upn) ?? "") < day) last.set(upn, day);
  }
  return last;
}
