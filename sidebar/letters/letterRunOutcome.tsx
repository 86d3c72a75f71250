import { Notice, type NoticeKind } from "../parts/notice";
import { OutLink } from "../parts/outLink";
import { letterRunSentences } from "./letterRunSentences";
import type { LetterRunEnd } from "./letterWorkers";

/** Tells how a run of letters ended, with the way to what was made. */
export function LetterRunOutcome({ end }: { readonly end: LetterRunEnd }) {
  return (
    <Notice kind={outcomeKind(end)}>
      {letterRunSentences(end).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="actions">
        <OutLink address={end.link}>Open the letters</OutLink>
      </p>
    </Notice>
  );
}

/** A letter that failed is worth another try, like one that waits. */
function outcomeKind({ kind, counts }: LetterRunEnd): NoticeKind {
  if (kind !== "done" || (counts?.failed ?? 0) > 0) return "unfinished";
  return counts?.asked === 0 ? "nothing" : "done";
}
