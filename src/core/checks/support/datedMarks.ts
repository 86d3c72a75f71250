import { isHeld, terms } from "../../calendar/assessmentPoint";
import type { Cell, IsoDate } from "../../cell";
import type { Pupil } from "../../pupils/pupil";
import type { School } from "../../school/school";
import { knownPupils } from "./knownPupils";

/** A grade or score that a known pupil was given, with the days within which it was given. */
export interface DatedMark {
  readonly pupil: Pupil;
  readonly cell: Cell;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The marks of this year that rank, of pupils that are known: those of assessment points, given
 * from opening to closing, and tests, given on their day.
 */
export function datedMarks(school: School): DatedMark[] {
  const known = knownPupils(school);
  const { points } = school.settings;
  const inClass = school.classRows.flatMap(({ upn, entries }) => {
    const pupil = known.get(upn)?.pupil;
    if (!pupil) return [];
    return entries.flatMap(({ kind, cell, mark }) => {
      const term = terms.find((each) => each === kind);
      if (term === undefined || mark.state !== "scored" || !isHeld(points[term])) return [];
      return [{ pupil, cell, from: points[term].opens, to: points[term].closes }];
    });
  });
  const tests = school.tests.flatMap(({ upn, cells, date, mark }) => {
    const pupil = known.get(upn)?.pupil;
    if (!pupil || date === undefined || mark.state !== "scored") return [];
    return [{ pupil, cell: cells.score, from: date, to: date }];
  });
  return [...inClass, ...tests];
}
