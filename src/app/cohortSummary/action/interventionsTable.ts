import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../blocks";
import { pounds } from "../inWords";
import { besideSimilarTable } from "./besideSimilarTable";
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
        words("Intervention", 26),
        figures("Running", 10),
        figures("Review overdue", 11),
        figures("Ended", 9),
        figures("Higher at exit than at entry", 20),
        figures("Sessions", 11),
        figures("Cost", 13),
      ],
      counts.map(({ name, running, overdue, ended, measured, higher, sessions, cost }) => [
        name,
        book.count(details(name, "running"), running),
        book.count(details(name, "review overdue"), overdue),
        book.count(details(name, "ended"), ended),
        higherInWords(details(name, "higher at exit than at entry"), { measured, higher }, book),
        total(details(name, "sessions"), sessions, String, book),
        total(details(name, "cost"), cost, pounds, book),
      ]),
      "Sessions and cost are of all its children together, as typed. A change between entry and exit is a change: by itself it does not say what caused it.",
    ),
    ...besideSimilarTable(summary, school, book),
  ];
}

function total(
  details: FigureDetails,
  number: number | undefined,
  inWords: (number: number) => string,
  book: FigureBook,
): string {
  return number === undefined ? "not recorded" : book.written(details, inWords(number));
}

function higherInWords(
  details: FigureDetails,
  { measured, higher }: Pick<InterventionCounts, "measured" | "higher">,
  book: FigureBook,
): string {
  if (measured === 0) return "not recorded";
  return `${book.some(details, higher, measured)} measured`;
}
