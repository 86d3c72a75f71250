import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { Block } from "../../../documents/report/reportModel";
import { text } from "../blocks";
import type { SummaryContext } from "../summaryContext";
import { agreedInWords } from "./agreedInWords";
import { challengeInWords } from "./challengeInWords";
import { likelyTable } from "./likelyTable";
import { statusTable } from "./statusTable";
import { targetsChart } from "./targetsChart";
import { targetsTables } from "./targetsTable";
import { whatIfTable } from "./whatIfTable";

/** The fourth question: what the targets ask for, and whether children are on track for them. */
export function howWellShouldWeBeDoing(
  summary: CohortSummary,
  { school: { settings }, figures }: SummaryContext,
): Block[] {
  const book = figures.under("How well should we be doing?");
  return [
    text(challengeInWords(settings)),
    ...targetsTables(summary, book),
    ...targetsChart(summary, book),
    statusTable(summary, book),
    ...whatIfTable(summary, book),
    text(agreedInWords(summary, book)),
    ...likelyTable(summary, book),
  ];
}
