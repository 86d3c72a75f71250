import type { LetterCounts, LettersRequest } from "../../src/app/api";
import { useFocusKept } from "../hooks/useFocusKept";
import { AtWork } from "../parts/atWork";
import { Button, WriteButton } from "../parts/button";
import { ProblemNotice } from "../parts/notice";
import { LetterRunOutcome } from "./letterRunOutcome";
import { LetterTally } from "./letterTally";
import type { LetterRunState } from "./useLetterRun";

/** Makes letters with a progress bar that adds up; it can be stopped, and gone on with. */
export function LetterRunPart(props: {
  /** The words of the button: `Make the letters of Elm`. */
  readonly words: string;
  readonly request: LettersRequest;
  readonly state: LetterRunState;
}) {
  const { words, request, state } = props;
  const { counts, end, running, stopping, start, stop } = state;
  const begin = useFocusKept<HTMLDivElement>(running);
  const again = () => start(request);
  return (
    <div class="job" ref={begin} tabIndex={-1}>
      {running ? (
        <>
          <AtWork>
            {stopping
              ? "Stopping when the letters now being made are done."
              : "Making letters. If this page is closed, those under way are finished; come back to go on."}
          </AtWork>
          <Button busy={stopping} onPress={stop}>
            Stop
          </Button>
        </>
      ) : (
        <WriteButton look="main" onPress={again}>
          {end !== undefined && isOpen(end.counts) ? "Go on with the letters" : words}
        </WriteButton>
      )}
      {counts && counts.asked > 0 && <LetterTally counts={counts} />}
      {end?.kind === "problem" && end.problem && (
        <ProblemNotice problem={end.problem} again={again} />
      )}
      {end && end.kind !== "problem" && <LetterRunOutcome end={end} />}
    </div>
  );
}

function isOpen(counts: LetterCounts | undefined): boolean {
  return counts === undefined || counts.waiting + counts.beingMade > 0;
}
