import { useId, useState } from "preact/hooks";
import { useTools } from "../tools";
import { useDroppedFiles } from "./useDroppedFiles";
import type { ToRead } from "./useFileReading";

/** A file to be chosen from the computer, or dropped on the page. It is read in this page. */
export function ChooseFile(props: { readonly onFile: (wanted: ToRead) => void }) {
  const id = useId();
  const { screen } = useTools();
  const [several, setSeveral] = useState(false);
  const take = (files: FileList | null) => {
    const [file, another] = files ?? [];
    setSeveral(another !== undefined);
    if (!file || another) return;
    props.onFile({
      title: file.name,
      fileName: file.name,
      read: async ({ readFile }) => readFile(file.name, new Uint8Array(await file.arrayBuffer())),
    });
  };
  const over = useDroppedFiles(screen === "import", take);
  return (
    <div class={over ? "field drop over" : "field drop"}>
      <label for={id}>{over ? "Drop the file now" : "Choose a file, or drop it here"}</label>
      <p id={`${id}-hint`} class="hint">
        A .csv or .xlsx file, a Common Transfer File (.xml), or text. It is read on this computer
        and goes nowhere but into this Sheet.
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.xlsx,.xml,.txt"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again once it has been mended.
          event.currentTarget.value = "";
        }}
      />
      {several && (
        <p class="field-error" role="alert">
          Drop one file at a time.
        </p>
      )}
    </div>
  );
}
