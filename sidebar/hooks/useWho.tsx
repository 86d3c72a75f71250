import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** Who makes a change: as Google and the Staff tab tell, else as typed here. */
export interface Who {
  /** What is shown: who it is, or a field for the name. */
  readonly shown: ComponentChildren;
  readonly name: string;
  /** Whether there is a name; if not, the field asks for it. */
  readonly ready: () => boolean;
}

/** Tells who makes a change, or asks for the name, once while the page is open. */
export function useWho(): Who {
  const { by, setBy, overview } = useTools();
  const { name, role } = overview.person;
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const shown =
    name === "" ? (
      <TextField
        label="Your name"
        hint="Typed once while this page is open: the record keeps it."
        value={by}
        field={field}
        error={error}
        onType={(typed) => {
          setBy(typed);
          setError("");
        }}
      />
    ) : (
      <p class="quiet">{`You are ${role === "" ? name : `${name}, ${role}`}, as the Staff tab says.`}</p>
    );
  return {
    shown,
    name: (name || by).trim(),
    ready: () => {
      if ((name || by).trim() !== "") return true;
      setError("Type your name first: the record keeps it.");
      field.current?.focus();
      return false;
    },
  };
}
