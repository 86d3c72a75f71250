import { termNames, terms } from "../../../core/calendar/assessmentPoint";
import { cellText } from "../../../core/cell";
import { type ClassRow, type Entry, entryOf } from "../../../core/school/classRow";
import type { School } from "../../../core/school/school";
import { subjectNames, subjects } from "../../../core/subject";
import type { ClosedEntry } from "../../api";
import { pointViews } from "./yearView";

/** A child's marks of points that are closed, each with the codes that may be asked for. */
export function closedEntries(row: ClassRow | undefined, school: School): ClosedEntry[] {
  if (!row) return [];
  const closed = new Set(
    pointViews(school)
      .filter(({ state }) => state === "closed")
      .map(({ name }) => name),
  );
  return terms
    .filter((term) => closed.has(termNames[term]))
    .flatMap((term) =>
      subjects.flatMap((subject) => {
        const entry = entryOf(row, subject, term);
        if (!entry || entry.cell.column === 0) return [];
        return [
          {
            about: termNames[term],
            subject: subjectNames[subject],
            stands: cellText(entry.cell.typed),
            codes: codesOf(entry, school),
          },
        ];
      }),
    );
}

/** The codes that may stand in an entry; empty where a score is typed or its scale is not known. */
export function codesOf(entry: Entry, { scales }: Pick<School, "scales">): string[] {
  const scale = entry.scale === undefined ? undefined : scales.find(entry.scale);
  return !scale || scale.scores ? [] : scale.grades.map(({ code }) => code);
}
