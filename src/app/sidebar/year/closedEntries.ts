import { termNames, terms } from "../../../core/calendar/assessmentPoint";
import { cellText } from "../../../core/cell";
import { type ClassRow, entryOf } from "../../../core/school/classRow";
import type { School } from "../../../core/school/school";
import { subjectNames, subjects } from "../../../core/subject";
import type { ChildView } from "../../api";
import { pointViews } from "./yearView";

/** A child's marks of points that are closed, each with the codes that may be asked for. */
export function closedEntries(row: ClassRow | undefined, school: School): ChildView["closed"] {
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
        const scale = entry.scale === undefined ? undefined : school.scales.find(entry.scale);
        return [
          {
            about: termNames[term],
            subject: subjectNames[subject],
            stands: cellText(entry.cell.typed),
            codes: !scale || scale.scores ? [] : scale.grades.map(({ code }) => code),
          },
        ];
      }),
    );
}
