import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { counted, numberText } from "../words";

/** A text of several lines, with its label, hint and length. */
export function TextArea(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** How many characters of the text a letter takes, where that is limited. */
  readonly room?: number | undefined;
  readonly children?: ComponentChildren;
}) {
  const id = useId();
  const { label, hint, value, onType, room = Number.POSITIVE_INFINITY } = props;
  // As the letter counts them: an emoji is one, and white space is a single space.
  const length = Array.from(value.replace(/\s+/g, " ").trim()).length;
  const long = length > room;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(3, Math.ceil(value.length / 32)))}
        value={value}
        aria-describedby={`${id}-hint ${id}-length`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-length`} class={long ? "counter long" : "counter"}>
        {long
          ? `${numberText(length)} characters: the letter takes ${numberText(room)} and leaves out the rest.`
          : counted(length, "character")}
      </p>
      {props.children}
    </div>
  );
}
