import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Notice, type NoticeKind } from "../parts/notice";
import { OutLink } from "../parts/outLink";
import type { EndWithoutProblem } from "./letterRun";
import { letterRunSentences } from "./letterRunSentences";

/** Tells how a run of letters ended, with the way to what was made, and back where there is one. */
export function LetterRunOutcome({ end }: { readonly end: EndWithoutProblem }) {
  const { link, undo } = end.last;
  const change = useChange();
  return (
    <>
      <Notice kind={outcomeKind(end)}>
        {letterRunSentences(end).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="actions">
          <OutLink address={link}>Open the letters</OutLink>
          {undo && change.state.stage === "none" && (
            <WriteButton
              look="small"
              label={`Undo: ${undo.what}`}
              onPress={() => change.undo(undo)}
            >
              Undo
            </WriteButton>
          )}
        </p>
      </Notice>
      <ChangeNotice change={change} />
    </>
  );
}

/** A letter that failed is worth another try, like one that waits. */
function outcomeKind({ kind, counts, last }: EndWithoutProblem): NoticeKind {
  if (kind !== "done" || last.unfinished || counts.failed > 0) return "unfinished";
  return counts.asked === 0 ? "nothing" : "done";
}
