import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { counted, numberText } from "../words";

/** Longer than this, a text hardly fits the page of a letter. In characters. */
const fitsLetter = 400;

/** A text of several lines, with its label, hint and length. */
export function TextArea(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly children?: ComponentChildren;
}) {
  const id = useId();
  const { label, hint, value, onType } = props;
  const long = value.length > fitsLetter;
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
          ? `${numberText(value.length)} characters: more than ${fitsLetter} may not fit the letter’s page.`
          : counted(value.length, "character")}
      </p>
      {props.children}
    </div>
  );
}
