import type { CohortSubject, CohortSummary } from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import { children, list } from "../inWords";

/** How many targets have been agreed: `Agreed so far, of 60 children: for the year's end reading 52, …`. */
export function agreedInWords({ subjects, children: all }: CohortSummary): string {
  const counts = (horizon: keyof CohortSubject["agreed"]) =>
    list(
      subjects.map(
        ({ subject, agreed }) => `${subjectNames[subject].toLowerCase()} ${agreed[horizon]}`,
      ),
    );
  return `Targets agreed so far, of ${children(all.length)}: for the end of the year, ${counts("yearEnd")}; for the end of the key stage, ${counts("keyStageEnd")}.`;
}
