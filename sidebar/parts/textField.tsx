import type { RefObject } from "preact";
import { useId } from "preact/hooks";

/** A line to type in, with its label. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
}) {
  const id = useId();
  const { label, value, onType, hint, error, field } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        ref={field ?? null}
        type="text"
        value={value}
        autocomplete="off"
        aria-invalid={error ? "true" : undefined}
        aria-describedby={described === "" ? undefined : described}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {error && (
        <p id={`${id}-error`} class="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
