import type { Measured } from "../../../core/cohort/attainment";
import { allMeasured, type CohortSummary, measureOf } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, text } from "../blocks";
import { attainmentFigure, everyone, targetTabs } from "../cohortFigure";
import { isOrAre, leftOutWords, list, measuredNames, standardWords } from "../inWords";
import { pointInWords } from "../pointInWords";
import type { SummaryContext } from "../summaryContext";
import { onTrackFigure } from "../targets/statusFigure";
import { whoIsInIt } from "./whoIsInIt";

/** What a headteacher should know who reads no further: who, when, and six figures. */
export function atAGlance(summary: CohortSummary, { school, figures }: SummaryContext): Block[] {
  const book = figures.under("At a glance");
  const who = text(
    `${whoIsInIt(summary, school, book)} Assessment point: ${pointInWords(school, summary.term)}.`,
  );
  if (summary.children.length === 0) return [who];
  return [
    who,
    bullets([
      ...allMeasured.map((measured) => attainmentLine(summary, measured, book)),
      onTrackLine(summary, book),
      discussLine(summary, book),
    ]),
  ];
}

function attainmentLine(summary: CohortSummary, measured: Measured, book: FigureBook): string {
  const now = measureOf(summary, measured, "expected", "latest");
  const leftOut = leftOutWords(now.leftOut);
  if (now.state === "noneAssessed") {
    return `${measuredNames[measured]}: nobody has been assessed yet this year (${leftOut}).`;
  }
  const rest = leftOut === "" ? "" : `; ${leftOut}`;
  const figure = book.share(attainmentFigure(measured, "expected", "latest"), now);
  return `${measuredNames[measured]}: ${figure} ${isOrAre(now.reached)} ${standardWords.expected}${rest}.`;
}

function onTrackLine({ subjects }: CohortSummary, book: FigureBook): string {
  const known = subjects.filter(({ status }) => status.n > 0);
  if (known.length === 0) {
    return "On track for year-end targets: not enough information yet in any subject.";
  }
  const parts = subjects.map(({ subject, status }) => {
    const name = subjectNames[subject].toLowerCase();
    return status.n === 0
      ? `${name} not enough information`
      : `${name} ${book.outOf(
          onTrackFigure(subject, status.counts),
          status.onTrackOrAbove,
          status.n,
        )}`;
  });
  return `On track for the year-end target, or above it: ${list(parts)}.`;
}

function discussLine({ toDiscuss, children: all }: CohortSummary, book: FigureBook): string {
  const n = toDiscuss.length;
  if (n === 0)
    return "To discuss: nobody stands out by target, last year's mark or an entry that cannot be read.";
  const some = book.some(
    {
      measure: "Children to discuss",
      group: everyone,
      point: "Now",
      source: targetTabs,
    },
    n,
    all.length,
  );
  return `To discuss: ${some} ${all.length === 1 ? "child" : "children"}; who and why is in section 5.`;
}
