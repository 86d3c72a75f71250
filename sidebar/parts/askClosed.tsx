import { useState } from "preact/hooks";
import type { ClosedEntry } from "../../src/app/api";
import { AskChange } from "./askChange";
import { Choice } from "./choice";

/** Asks for a change of one of a child's marks whose points are closed. */
export function AskClosed(props: {
  readonly upn: string;
  readonly name: string;
  readonly entries: readonly ClosedEntry[];
}) {
  const { upn, name, entries } = props;
  const [chosen, setChosen] = useState("");
  const options = entries.map(({ about, subject, stands }) => ({
    value: `${about} ${subject}`,
    words: `${about} ${subject.toLowerCase()}: ${stands === "" ? "blank" : stands}`,
  }));
  const entry = entries.find(({ about, subject }) => `${about} ${subject}` === chosen);
  return (
    <>
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
          upn={upn}
          {...entry}
          what={`${entry.about} ${entry.subject.toLowerCase()} of ${name}`}
        />
      )}
    </>
  );
}
