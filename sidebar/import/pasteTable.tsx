import { useId, useRef, useState } from "preact/hooks";
import { Button } from "../parts/button";
import type { ToRead } from "./useFileReading";

/** Cells that were copied from a spreadsheet, to be pasted. */
export function PasteTable(props: { readonly onPaste: (wanted: ToRead) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const read = () => {
    setMissing(text.trim() === "");
    if (text.trim() === "") field.current?.focus();
    else {
      props.onPaste({
        title: "What was pasted",
        fileName: "Pasted",
        read: ({ readPasted }) => readPasted(text),
      });
    }
  };
  return (
    <>
      <div class="field">
        <label for={id}>Paste the table</label>
        <p id={`${id}-hint`} class="hint">
          Copy the cells in the spreadsheet, with their headers, and paste them here.
        </p>
        <textarea
          id={id}
          ref={field}
          rows={6}
          value={text}
          aria-describedby={missing ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={missing ? "true" : undefined}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
          }}
        />
        {missing && (
          <p id={`${id}-error`} class="field-error" role="alert">
            Paste the table first.
          </p>
        )}
      </div>
      <Button look="main" onPress={read}>
        Read what was pasted
      </Button>
    </>
  );
}
