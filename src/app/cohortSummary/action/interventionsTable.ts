import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../blocks";
import { type InterventionCounts, interventionCounts } from "./interventionCounts";

/** The interventions of the cohort's children; a sentence where there are none. */
export function interventionsTable(
  summary: CohortSummary,
  school: School,
  book: FigureBook,
): Block[] {
  const counts = interventionCounts(school.interventions, summary.children, school.today);
  if (counts.length === 0) {
    return [text("The Interventions tab has no intervention for these children.")];
  }
  const details = (group: string, measure: string) => ({
    measure: `Intervention: ${measure}`,
    group,
    point: "Now",
    source: "Interventions",
  });
  return [
    table(
      "Interventions: number of children",
      [
        words("Intervention", 34),
        figures("Running", 13),
        figures("Review overdue", 15),
        figures("Ended", 13),
        figures("Higher at exit than at entry", 25),
      ],
      counts.map(({ name, running, overdue, ended, measured, higher }) => [
        name,
        book.count(details(name, "running"), running),
        book.count(details(name, "review overdue"), overdue),
        book.count(details(name, "ended"), ended),
        higherInWords(details(name, "higher at exit than at entry"), { measured, higher }, book),
      ]),
      "A change between entry and exit is a change: without other children to compare with, nobody can say that the intervention caused it.",
    ),
  ];
}

function higherInWords(
  details: FigureDetails,
  { measured, higher }: Pick<InterventionCounts, "measured" | "higher">,
  book: FigureBook,
): string {
  if (measured === 0) return "not recorded";
  return `${book.some(details, higher, measured)} measured`;
}
