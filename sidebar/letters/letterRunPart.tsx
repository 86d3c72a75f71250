import { useFocusKept } from "../hooks/useFocusKept";
import { AtWork } from "../parts/atWork";
import { Button, WriteButton } from "../parts/button";
import { ProblemNotice } from "../parts/notice";
import { counted } from "../words";
import { LetterRunOutcome } from "./letterRunOutcome";
import { LetterTally } from "./letterTally";
import { useLetterRun } from "./useLetterRun";

/** Makes letters with a progress bar that adds up; it can be stopped, and gone on with. */
export function LetterRunPart(props: {
  readonly className: string;
  readonly asked: number;
  /** The children that are ticked; none for the whole class. */
  readonly upns: readonly string[];
}) {
  const { className, asked, upns } = props;
  const { counts, end, running, stopping, start, stop } = useLetterRun(className, upns);
  const begin = useFocusKept<HTMLDivElement>(running);
  const many =
    upns.length === 0
      ? `Make the letters of ${className}`
      : `Make ${counted(asked, "letter")} of ${className}`;
  const goOn = end !== undefined && (end.kind === "problem" || end.counts.waiting > 0);
  return (
    <div class="job" ref={begin} tabIndex={-1}>
      {running ? (
        <>
          <AtWork>
            {stopping
              ? "Stopping when the letters now being made are done."
              : "Making letters. Please keep this page open."}
          </AtWork>
          <Button busy={stopping} onPress={stop}>
            Stop
          </Button>
        </>
      ) : (
        <WriteButton look="main" onPress={start}>
          {goOn ? "Go on with the letters" : many}
        </WriteButton>
      )}
      {counts && counts.asked > 0 && <LetterTally counts={counts} />}
      {end?.kind === "problem" && <ProblemNotice problem={end.problem} again={start} />}
      {end && end.kind !== "problem" && <LetterRunOutcome end={end} />}
    </div>
  );
}
