import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, heading, text } from "../blocks";
import { challengeInWords } from "./challengeInWords";
import { statusTable } from "./statusTable";
import { agreedInWords, likelyInWords } from "./targetSentences";
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
    heading("What is likely"),
    text(
      "At the expected standard or higher by the end of the key stage: the children's chances added up, from what similar children of this school went on to do or from FFT's estimates. Challenging targets ask for more than is likely.",
    ),
    bullets(likelyInWords(summary)),
  ];
}
