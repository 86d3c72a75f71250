import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { text } from "../blocks";
import { agreedInWords } from "./agreedInWords";
import { challengeInWords } from "./challengeInWords";
import { likelyTable } from "./likelyTable";
import { statusTable } from "./statusTable";
import { targetsChart } from "./targetsChart";
import { targetsTables } from "./targetsTable";

/** The fourth question: what the targets ask for, and whether children are on track for them. */
export function howWellShouldWeBeDoing(summary: CohortSummary, { settings }: School): Block[] {
  return [
    text(challengeInWords(settings)),
    ...targetsTables(summary),
    ...targetsChart(summary),
    statusTable(summary),
    text(agreedInWords(summary)),
    ...likelyTable(summary),
  ];
}
