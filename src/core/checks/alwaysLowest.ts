import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";
import { pupilSubjects } from "./support/pupilSubjects";
import { rankedEntries } from "./support/rankedEntries";

const kinds = ["autumn", "spring", "summer"] as const;

/**
 * The same mark in the band below at every point of the year so far, two points or more, on a
 * scale of points in time. The same judgement twice usually means that a child kept pace; at the
 * bottom of the scale it cannot be told, so somebody should look.
 */
export function alwaysLowest(school: School): Finding[] {
  return pupilSubjects(school).flatMap(({ row, pupilRow, subject }) => {
    const ranked = rankedEntries(school, row, pupilRow, subject, kinds);
    const last = ranked[ranked.length - 1];
    if (ranked.length < 2 || last?.scale.family !== "pointInTime") return [];
    const same = ranked.every(({ mark, scale, band }) => {
      return band === "below" && mark.code === last.mark.code && scale.id === last.scale.id;
    });
    if (!same || last.scale.grades.length === 0) return [];
    return findingAt(last.entry.cell, {
      rule: "alwaysLowest",
      severity: "query",
      expected: "a mark that shows progress",
      found: `${last.mark.code} at ${ranked.length} points`,
      message: `The ${entryInWords(last.entry)} is ${last.mark.code} again, as at every point this year, so the scale cannot show whether the child is moving on. A finer scale or a note of small steps may help.`,
    });
  });
}
