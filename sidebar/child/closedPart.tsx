import { useState } from "preact/hooks";
import type { ChildView } from "../../src/app/api";
import { AskChange } from "../parts/askChange";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { Section } from "../parts/section";

/** Asks for a change of a mark whose point is closed, and shows what was asked for this child. */
export function ClosedPart({ view }: { readonly view: ChildView }) {
  const [chosen, setChosen] = useState("");
  const { closed, requests } = view;
  if (closed.length + requests.length === 0) return null;
  const options = closed.map(({ about, subject, stands }) => ({
    value: `${about} ${subject}`,
    words: `${about} ${subject.toLowerCase()}: ${stands === "" ? "blank" : stands}`,
  }));
  const entry = closed.find(({ about, subject }) => `${about} ${subject}` === chosen);
  return (
    <Section title="Closed assessment points">
      {requests.length > 0 && (
        <ul class="lines">
          {requests.map(({ about, subject, stands, wanted, answer, note }) => (
            <li key={`${about} ${subject} ${stands} ${wanted} ${answer}`}>
              {`${about} ${subject.toLowerCase()}, ${stands === "" ? "blank" : stands} to ${wanted}: `}
              <b>{answer === "" ? "waits for the head" : answer.toLowerCase()}</b>
              {note !== "" && `. ${note}`}
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <Disclosure summary="Ask for a change">
          <Choice
            label="Which mark?"
            prompt="Choose"
            options={options}
            value={chosen}
            onChoose={setChosen}
          />
          {entry && (
            <AskChange
              key={chosen}
              upn={view.upn}
              subject={entry.subject}
              about={entry.about}
              stands={entry.stands}
              codes={entry.codes}
              what={`${entry.about} ${entry.subject.toLowerCase()} of ${view.name}`}
            />
          )}
        </Disclosure>
      )}
    </Section>
  );
}
