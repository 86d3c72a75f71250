import { useState } from "preact/hooks";
import type { LetterPlan, LettersRequest, LettersStanding } from "../../src/app/api";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { OwnLetters } from "../letterDesigns/ownLetters";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { Shown } from "../parts/shown";
import { PrintSetPart } from "../printSets/printSetPart";
import { StandingPrintSets } from "../printSets/standingPrintSets";
import { type PrintSetsState, usePrintSets } from "../printSets/usePrintSets";
import { useTools } from "../tools";
import { counted } from "../words";
import { HandOutLetters } from "./handOutLetters";
import { HeldLetters } from "./heldLetters";
import { LetterList } from "./letterList";
import { LetterRunPart } from "./letterRunPart";
import { planSentence } from "./planCounts";
import { ReleaseLetters } from "./releaseLetters";
import { UnattendedPart, UnattendedRuns } from "./unattendedPart";
import { UnfinishedRun } from "./unfinishedRun";
import { useLetterRun } from "./useLetterRun";

/** What is asked for where every class is wanted, as `apiLetterPlan` takes it. */
const everyClass = "All";

/** The parent letters of a class, of all of them, or of the children that are ticked. */
export function LettersScreen() {
  const { server, overview, className, jobs } = useTools();
  const names = overview.classes.map(({ name }) => name);
  const [chosen, setChosen] = useState(
    className !== undefined && names.includes(className) ? className : "",
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const plan = useReading(chosen === "" ? undefined : chosen, (name) => server.apiLetterPlan(name));
  const standing = useReading("standing", () => server.apiLettersStanding());
  const standingSets = useReading("print sets", () => server.apiPrintSets());
  const printSets = usePrintSets(standingSets.read);
  const read = () => {
    plan.read();
    standing.read();
  };
  useReadAfterChanges("letters", read);
  const state = useLetterRun(standing.read);
  const tick = (upn: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(upn);
      else after.delete(upn);
      return after;
    });
  const unfinished = standing.value?.unfinished;
  const request = requestOf(chosen, ticked);
  return (
    <>
      {unfinished && !state.running && !state.end && (
        <UnfinishedRun
          unfinished={unfinished}
          onGoOn={() => state.start({ run: unfinished.run })}
        />
      )}
      {!state.running && <UnattendedRuns letters={standing.value?.unattended} />}
      <StandingPrintSets reading={standingSets} />
      <Choice
        label="Class"
        prompt="Choose a class"
        options={[
          ...names,
          ...(names.length > 1 ? [{ value: everyClass, words: "All classes" }] : []),
        ]}
        value={chosen}
        onChoose={(name) => {
          if (jobs.refuse()) return;
          setChosen(name);
          setTicked(new Set());
        }}
      />
      {chosen === "" ? (
        <>
          <p>Choose a class. Its letters are shown before any is made.</p>
          {(state.running || state.end) && (
            <LetterRunPart words="Go on with the letters" request={state.request} state={state} />
          )}
        </>
      ) : (
        <Shown
          reading={plan}
          atWork={`Looking which letters of ${wordsFor(chosen)} are to be made.`}
        >
          {(letters) => (
            <Letters
              letters={letters}
              chosen={chosen}
              ticked={ticked}
              onTick={tick}
              request={request}
              state={state}
              standing={standing.value}
              printSets={printSets}
              classes={chosen === everyClass ? names : [chosen]}
            />
          )}
        </Shown>
      )}
      <OwnLetters />
    </>
  );
}

/** The letters of what is chosen: how they stand, the run, and each of them. */
function Letters(props: {
  readonly letters: readonly LetterPlan[];
  readonly chosen: string;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (upn: string, ticked: boolean) => void;
  readonly request: LettersRequest;
  readonly state: ReturnType<typeof useLetterRun>;
  readonly standing: LettersStanding | undefined;
  readonly printSets: PrintSetsState;
  /** The classes of what is chosen. */
  readonly classes: readonly string[];
}) {
  const { letters, chosen, ticked, request, state } = props;
  const whose = wordsFor(chosen);
  const words =
    ticked.size === 0
      ? `Make the letters of ${whose}`
      : `Make ${counted(ticked.size, "letter")} of ${whose}`;
  return (
    <>
      <p>{planSentence(letters)}</p>
      {letters.length > 0 && <LetterRunPart words={words} request={request} state={state} />}
      {letters.length > 0 && !state.running && <UnattendedPart request={request} />}
      {letters.length > 0 && !state.running && (
        <PrintSetPart whose={whose} classes={props.classes} state={props.printSets} />
      )}
      {props.standing?.needRelease && <ReleaseLetters plan={letters} request={request} />}
      {props.standing && (
        <HandOutLetters plan={letters} request={request} standing={props.standing} />
      )}
      <HeldLetters plan={letters} />
      {letters.length > 0 && (
        <Section title="The letters">
          <LetterList key={chosen} plan={letters} ticked={ticked} onTick={props.onTick} />
        </Section>
      )}
    </>
  );
}

function requestOf(chosen: string, ticked: ReadonlySet<string>): LettersRequest {
  return ticked.size === 0 ? { className: chosen } : { upns: [...ticked] };
}

function wordsFor(chosen: string): string {
  return chosen === everyClass ? "all classes" : chosen;
}
