import { useState } from "preact/hooks";
import type { YearPreview } from "../../src/app/api";
import { Button } from "../parts/button";
import { Choice } from "../parts/choice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { childrenText } from "../words";
import type { YearState } from "./useYear";

const another = "\nanother";

/** Which class each group of children becomes: as proposed, another, or one with a new name. */
export function ClassChoices(props: { readonly state: YearState; readonly preview: YearPreview }) {
  const { state, preview } = props;
  const { chosen, choose } = state;
  const say = (id: string, name: string) => choose({ classes: { ...chosen.classes, [id]: name } });
  return (
    <Disclosure open summary="Which class becomes which">
      {preview.classes.map((group) => (
        <ClassChoice
          key={group.id}
          label={`${group.className}, ${group.yearGroup} (${childrenText(group.children)}) becomes`}
          names={classNames(preview)}
          value={chosen.classes[group.id] ?? group.becomes}
          onChoose={(name) => say(group.id, name)}
        />
      ))}
    </Disclosure>
  );
}

/** A class of the next year, chosen from a list or typed. */
export function ClassChoice(props: {
  readonly label: string;
  readonly names: readonly string[];
  readonly value: string;
  readonly onChoose: (name: string) => void;
}) {
  const { label, names, value, onChoose } = props;
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const options = [...new Set([...names, value])].filter((name) => name !== "");
  return (
    <div class="field">
      <Choice
        label={label}
        options={[
          ...options,
          { value: "", words: "No class yet" },
          { value: another, words: "A class with another name" },
        ]}
        value={typed === undefined ? value : another}
        onChoose={(name) => {
          setTyped(name === another ? "" : undefined);
          if (name !== another) onChoose(name);
        }}
      />
      {typed !== undefined && (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() === "") return;
            onChoose(typed.trim());
            setTyped(undefined);
          }}
        >
          <TextField label={`Name of the class that ${label}`} value={typed} onType={setTyped} />
          <Button
            look="small"
            label={`Use this name: ${label}`}
            onPress={() => {
              if (typed.trim() !== "") onChoose(typed.trim());
              setTyped(undefined);
            }}
          >
            Use this name
          </Button>
        </form>
      )}
    </div>
  );
}

/** The classes of this year and of the next, each once. */
export function classNames({ classes, nextClasses }: YearPreview): string[] {
  return [
    ...new Set([
      ...classes.map(({ className }) => className),
      ...nextClasses.map(({ name }) => name),
    ]),
  ];
}
