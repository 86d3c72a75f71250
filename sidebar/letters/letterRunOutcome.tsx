import type { NoticeKind } from "../parts/notice";
import { Outcome } from "../parts/outcome";
import { OutLink } from "../parts/outLink";
import type { EndWithoutProblem } from "./letterRun";
import { letterRunSentences } from "./letterRunSentences";

/** Tells how a run of letters ended, with the way to what was made, and back where there is one. */
export function LetterRunOutcome({ end }: { readonly end: EndWithoutProblem }) {
  const { link, undo } = end.last;
  return (
    <Outcome kind={outcomeKind(end)} sentences={letterRunSentences(end)} undo={undo}>
      <OutLink address={link}>Open the letters</OutLink>
    </Outcome>
  );
}

/** A letter that failed is worth another try, like one that waits. */
function outcomeKind({ kind, counts, last }: EndWithoutProblem): NoticeKind {
  if (kind !== "done" || last.unfinished || counts.failed > 0) return "unfinished";
  return counts.asked === 0 ? "nothing" : "done";
}
