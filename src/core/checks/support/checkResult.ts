import type { Mark } from "../../scales/mark";
import { phonicsThreshold } from "../../scales/shipped/checks";
import type { StatutoryCheckRow } from "../../school/resultRows";

/** A row of a statutory check: its score in figures and its code, as far as they can be read. */
export interface CheckResult {
  readonly score?: number;
  readonly code?: string;
}

/** The score and the code of a row; a code typed in the mark column counts where no other stands. */
export function checkResult({ mark, outcome }: StatutoryCheckRow): CheckResult {
  const score = scoreOf(mark);
  const code = codeOf(outcome) ?? codeOf(mark);
  return { ...(score === undefined ? {} : { score }), ...(code === undefined ? {} : { code }) };
}

/** The score of a mark, where it is one and not a code. */
export function scoreOf(mark: Mark): number | undefined {
  return mark.state === "scored" && /^\d+$/.test(mark.code) ? mark.position : undefined;
}

function codeOf(mark: Mark): string | undefined {
  if (mark.state === "absent") return mark.code;
  return mark.state === "scored" && scoreOf(mark) === undefined ? mark.code : undefined;
}

/** The code that a phonics score earns: `Wa` from the threshold, `Wt` below it. */
export function phonicsCodeFor(score: number): "Wa" | "Wt" {
  return score >= phonicsThreshold ? "Wa" : "Wt";
}
