import { useId } from "preact/hooks";

/** What can be chosen: its value, and its words where they differ. */
export type Option = string | { readonly value: string; readonly words: string };

/** A list to choose from, with its label. With `prompt`, nothing is chosen at first. */
export function Choice(props: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly prompt?: string;
  /** Said between the label and the list. */
  readonly hint?: string | undefined;
  /** Said under the list where something must be chosen first. */
  readonly error?: string;
}) {
  const id = useId();
  const { label, options, value, onChoose, prompt, hint, error } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={described === "" ? undefined : described}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => {
          const each = typeof option === "string" ? { value: option, words: option } : option;
          return (
            <option key={each.value} value={each.value}>
              {each.words}
            </option>
          );
        })}
      </select>
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
