import { type Term, terms } from "../../core/calendar/assessmentPoint";
import { dayInFigures, readDay } from "../../core/calendar/days";
import { cellText } from "../../core/cell";
import type { ParentsRow } from "../../core/school/decisionRows";
import type { School } from "../../core/school/school";
import { readRows } from "../../workbook/layout/columnMap";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import type { ChildView } from "../api";
import { letterKey } from "../letters/letterKeys";
import { seasonName } from "../letters/letterSeason";

/** What the parents of a child were told and when: the letters of this year, and what was told in person, the latest first. */
export function parentsOfChild(
  upn: string,
  school: School,
  letters: KnownTab | undefined,
): ChildView["parents"] {
  const made = lettersMade(school, letters);
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
      const madeOn = made(upn, term);
      return madeOn === undefined ? [] : [{ season: seasonName(term, school), madeOn }];
    }),
    told,
  };
}

/** When a child's letter of a term of this year was last written, as the Letters tab says. */
export function lettersMade(
  { settings }: Pick<School, "settings">,
  letters: KnownTab | undefined,
): (upn: string, term: Term) => string | undefined {
  const rows = letters ? readRows(letters.tab, letters.map, letters.layout) : [];
  const made = new Map(
    rows.flatMap(({ cell }) => {
      const madeOn = cellText(cell("madeOn").typed);
      return madeOn === "" ? [] : [[cellText(cell("key").typed), madeOn] as const];
    }),
  );
  return (upn, term) => made.get(letterKey(upn, term, settings.academicYear));
}
