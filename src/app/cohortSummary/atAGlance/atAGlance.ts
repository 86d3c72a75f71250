import type { Measured } from "../../../core/cohort/attainment";
import { outOf } from "../../../core/cohort/percentage";
import { allMeasured, type CohortSummary, measureOf } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import { subjectNames } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, text } from "../blocks";
import { children, isOrAre, leftOutWords, list, measuredNames, standardWords } from "../inWords";
import { pointInWords } from "../pointInWords";
import { whoIsInIt } from "./whoIsInIt";

/** What a headteacher should know who reads no further: who, when, and six figures. */
export function atAGlance(summary: CohortSummary, school: School): Block[] {
  const who = text(
    `${whoIsInIt(summary, school)} Assessment point: ${pointInWords(school, summary.term)}.`,
  );
  if (summary.children.length === 0) return [who];
  return [
    who,
    bullets([
      ...allMeasured.map((measured) => attainmentLine(summary, measured)),
      onTrackLine(summary),
      discussLine(summary),
    ]),
  ];
}

function attainmentLine(summary: CohortSummary, measured: Measured): string {
  const now = measureOf(summary, measured, "expected", "latest");
  const leftOut = leftOutWords(now.leftOut);
  if (now.state === "noneAssessed") {
    return `${measuredNames[measured]}: nobody has been assessed yet this year (${leftOut}).`;
  }
  const rest = leftOut === "" ? "" : `; ${leftOut}`;
  return `${measuredNames[measured]}: ${outOf(now.reached, now.n)} ${isOrAre(now.reached)} ${standardWords.expected}${rest}.`;
}

function onTrackLine({ subjects }: CohortSummary): string {
  const known = subjects.filter(({ status }) => status.n > 0);
  if (known.length === 0) {
    return "On track for year-end targets: not enough information yet in any subject.";
  }
  const parts = subjects.map(({ subject, status }) => {
    const name = subjectNames[subject].toLowerCase();
    return status.n === 0
      ? `${name} not enough information`
      : `${name} ${outOf(status.onTrackOrAbove, status.n)}`;
  });
  return `On track for the year-end target, or above it: ${list(parts)}.`;
}

function discussLine({ toDiscuss, children: all }: CohortSummary): string {
  const n = toDiscuss.length;
  if (n === 0)
    return "To discuss: nobody stands out by target, last year's mark or an entry that cannot be read.";
  return `To discuss: ${n} of ${children(all.length)}; who and why is in section 5.`;
}
