import {
  type CohortSubject,
  type CohortSummary,
  measureOf,
} from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import { children, list, share } from "../inWords";
import { likelyToReach } from "./likelyToReach";

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

/** A sentence a subject: what similar children went on to do, beside what the targets ask for. */
export function likelyInWords(summary: CohortSummary): string[] {
  return summary.subjects.map(
    ({ subject }) => `${subjectNames[subject]}: ${likely(subject, summary)}`,
  );
}

function likely(subject: CohortSubject["subject"], summary: CohortSummary): string {
  const { children: about, n } = likelyToReach(summary.children, subject, "expected");
  if (n === 0) {
    return "no chance is known, because the school's history is too short and no FFT estimates are imported.";
  }
  const without = summary.children.length - n;
  const rest = without === 0 ? "" : ` (for ${children(without)} it is not known)`;
  const target = measureOf(summary, subject, "expected", "targetKeyStageEnd");
  const targets = target.state === "known" ? `; the targets ask for ${share(target)}` : "";
  return `about ${about} of ${n} are likely to be there${rest}${targets}.`;
}
