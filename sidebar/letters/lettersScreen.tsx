import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { OwnLetters } from "../letterDesigns/ownLetters";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { HeldLetters } from "./heldLetters";
import { LetterList } from "./letterList";
import { LetterRunPart } from "./letterRunPart";
import { planSentence } from "./planCounts";

/** The parent letters of a class, or of the children that are ticked. */
export function LettersScreen() {
  const { server, overview, className, jobs } = useTools();
  const names = overview.classes.map(({ name }) => name);
  const [chosen, setChosen] = useState(
    className !== undefined && names.includes(className) ? className : "",
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const reading = useReading(chosen === "" ? undefined : chosen, (name) =>
    server.apiLetterPlan(name),
  );
  useReadAfterChanges("letters", reading.read);
  const tick = (upn: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(upn);
      else after.delete(upn);
      return after;
    });
  return (
    <>
      <Choice
        label="Class"
        prompt="Choose a class"
        options={names}
        value={chosen}
        onChoose={(name) => {
          if (jobs.refuse()) return;
          setChosen(name);
          setTicked(new Set());
        }}
      />
      {chosen === "" ? (
        <p>Choose a class. Its letters are shown before any is made.</p>
      ) : (
        <Shown reading={reading} atWork={`Looking which letters of ${chosen} are to be made.`}>
          {(plan) => (
            <>
              <p>{planSentence(plan)}</p>
              {plan.length > 0 && (
                <LetterRunPart
                  key={chosen}
                  className={chosen}
                  asked={ticked.size === 0 ? plan.length : ticked.size}
                  upns={[...ticked]}
                />
              )}
              <HeldLetters plan={plan} />
              {plan.length > 0 && (
                <Section title="The letters">
                  <LetterList key={chosen} plan={plan} ticked={ticked} onTick={tick} />
                </Section>
              )}
            </>
          )}
        </Shown>
      )}
      <OwnLetters />
    </>
  );
}
