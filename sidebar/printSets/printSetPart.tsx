import { AtWork } from "../parts/atWork";
import { Button, WriteButton } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { Notice, ProblemNotice } from "../parts/notice";
import { OutLink } from "../parts/outLink";
import type { PrintSetsEnd } from "./runPrintSets";
import type { PrintSetsState } from "./usePrintSets";

/** The quick way for paper: one document for a class, folded with what it is for. */
export function PrintSetPart(props: {
  /** `Oak`, or `all classes`. */
  readonly whose: string;
  readonly classes: readonly string[];
  readonly state: PrintSetsState;
}) {
  const { whose, classes, state } = props;
  const { progress, end, stopping, start, stop } = state;
  return (
    <Disclosure summary="One document to print">
      <p class="hint">
        The quick way for paper: one document for a class, each letter on a page of its own, in as
        many copies as the Pupils tab says. It holds the letters of many families, so it is for
        printing alone.
      </p>
      {progress ? (
        <>
          <AtWork>
            {progress.of === 1
              ? `Making the print set of ${whose}.`
              : `Making print sets: ${progress.done} of ${progress.of} classes done.`}
          </AtWork>
          {progress.of > 1 && (
            <Button busy={stopping} onPress={stop}>
              Stop
            </Button>
          )}
        </>
      ) : (
        <p>
          <WriteButton
            onPress={() => start(classes)}
          >{`Make the print set of ${whose}`}</WriteButton>
        </p>
      )}
      {end && <Outcome end={end} goOn={() => start(end.left)} />}
    </Disclosure>
  );
}

function Outcome({ end, goOn }: { readonly end: PrintSetsEnd; readonly goOn: () => void }) {
  const { sentences, documents, left, problem } = end;
  const made = documents.length > 0 ? "done" : "nothing";
  return (
    <>
      {problem && <ProblemNotice problem={problem} again={goOn} />}
      {(sentences.length > 0 || left.length > 0) && (
        <Notice kind={left.length > 0 ? "unfinished" : made}>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {left.length > 0 && !problem && (
            <>
              <p>{`Still to make: ${left.join(", ")}.`}</p>
              <p class="actions">
                <WriteButton onPress={goOn}>Go on with the print sets</WriteButton>
              </p>
            </>
          )}
          {documents.map(({ id, name, link }) => (
            <p class="actions" key={id}>
              <OutLink address={link}>{`Open ${name}`}</OutLink>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
