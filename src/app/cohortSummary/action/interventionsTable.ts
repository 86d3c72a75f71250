import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { figures, table, text, words } from "../blocks";
import { interventionCounts } from "./interventionCounts";

/** The interventions of the cohort's children; a sentence where there are none. */
export function interventionsTable(summary: CohortSummary, school: School): Block[] {
  const counts = interventionCounts(school.interventions, summary.children, school.today);
  if (counts.length === 0) {
    return [text("The Interventions tab has no intervention for these children.")];
  }
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
        String(running),
        String(overdue),
        String(ended),
        measured === 0 ? "not recorded" : `${higher} of ${measured} measured`,
      ]),
      "A change between entry and exit is a change: without other children to compare with, nobody can say that the intervention caused it.",
    ),
  ];
}
