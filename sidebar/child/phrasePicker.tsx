import { useState } from "preact/hooks";
import type { PhraseChoice } from "../../src/app/api";
import { Button } from "../parts/button";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/showMore";
import { useTools } from "../tools";

/** Phrases to pick from, by subject. */
export function PhrasePicker(props: {
  /** What is picked: `Strengths`. */
  readonly what: string;
  readonly phrases: readonly PhraseChoice[];
  readonly onPick: (text: string) => void;
}) {
  const { what, phrases, onPick } = props;
  const subjects = [...new Set(phrases.map((phrase) => phrase.subject))];
  const [subject, setSubject] = useState(subjects[0] ?? "");
  const { announce } = useTools();
  if (phrases.length === 0)
    return <p class="quiet">No phrase of the Phrases tab suits this child.</p>;
  const shown = phrases.filter((phrase) => subject === "" || phrase.subject === subject);
  return (
    <Disclosure summary={`Pick from phrases: ${what.toLowerCase()}`}>
      {subjects.length > 1 && (
        <Choice
          label="Subject"
          prompt="All subjects"
          options={subjects}
          value={subject}
          onChoose={setSubject}
        />
      )}
      <ShowMore key={subject} items={shown}>
        {(phrase) => (
          <li key={`${phrase.subject} ${phrase.text}`}>
            <p>
              <span class="quiet">{phrase.subject}: </span>
              {phrase.text}
            </p>
            <Button
              look="small"
              label={`Add: ${phrase.text}`}
              onPress={() => {
                onPick(phrase.text);
                announce(`Added to ${what.toLowerCase()}.`);
              }}
            >
              Add
            </Button>
          </li>
        )}
      </ShowMore>
    </Disclosure>
  );
}
