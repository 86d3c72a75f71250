import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { movement } from "./movement";

const since = [
  ["the start", "start"],
  ["end of last year", "lastYear"],
] as const;

/**
 * How many children are in a higher, the same or a lower band now, since the start and last year.
 * A row that nobody can be followed in is left out; nothing where that is every row.
 */
export function movementTable({ children, subjects }: CohortSummary): TableBlock[] {
  const rows = subjects.flatMap(({ subject }) =>
    since.flatMap(([words, from]): string[][] => {
      const { n, higher, same, stillShort, lower } = movement(children, subject, from);
      if (n === 0) return [];
      const counts = [n, higher, same, stillShort, lower].map(String);
      return [[subjectNames[subject], words, ...counts]];
    }),
  );
  if (rows.length === 0) return [];
  return [
    table(
      "Movement between bands",
      [
        words("Subject", 17),
        words("Since", 18),
        figures("Children", 12),
        figures("Higher band", 12),
        figures("Same band", 12),
        figures("of these still short of expected", 17),
        figures("Lower band", 12),
      ],
      rows,
      "Of children with a band both then and now.",
    ),
  ];
}
