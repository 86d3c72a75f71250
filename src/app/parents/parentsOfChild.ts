import { terms } from "../../core/calendar/assessmentPoint";
import { dayInFigures, readDay } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { ParentsRow } from "../../core/school/decisionRows";
import type { School } from "../../core/school/school";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { ChildView } from "../api";
import { seasonName } from "../letters/letterSeason";
import { lettersToParents } from "./lettersToParents";

/**
 * What the parents of a child were told and when: the letters of this year, made and released, and
 * the rows of the Parents tab (handed out, told, replied), the latest first.
 */
export function parentsOfChild(
  upn: string,
  school: School,
  letters: KnownTab | undefined,
): ChildView["parents"] {
  const letterOf = lettersToParents(school, letters);
  const told = (school.parents ?? [])
    .filter((row) => row.upn === upn)
    .map(({ cells }) => {
      const text = (key: keyof ParentsRow["cells"]) => cellText(cells[key].typed);
      const day = readDay(text("date"));
      return {
        day: day ?? "",
        date: day === undefined ? text("date") : dayInFigures(day),
        told: text("told"),
        how: text("how"),
        whoCame: text("whoCame"),
        comment: text("comment"),
        by: text("by"),
      };
    })
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .map(({ day: _, ...shown }) => shown);
  return {
    letters: terms.flatMap((term) => {
      const letter = letterOf(upn, term);
      return letter === undefined ? [] : [{ season: seasonName(term, school), ...letter }];
    }),
    told,
  };
}
