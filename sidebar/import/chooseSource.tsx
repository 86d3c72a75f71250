import { useState } from "preact/hooks";
import { useFocusWhenLost } from "../hooks/useFocusWhenLost";
import { AtWork } from "../parts/atWork";
import { ProblemNotice } from "../parts/notice";
import { RadioGroup } from "../parts/radioGroup";
import { ChooseFile } from "./chooseFile";
import { ChooseTabs } from "./chooseTabs";
import type { Chosen } from "./chosen";
import { PasteTable } from "./pasteTable";
import { useFileReading } from "./useFileReading";

const ways = [
  { key: "file", label: "In a file" },
  { key: "paste", label: "Copied, to be pasted here" },
  { key: "tabs", label: "In a tab of this workbook" },
] as const;

/** Where the data is: a file, the clipboard, or a tab that the school has already. */
export function ChooseSource(props: { readonly onChoose: (chosen: Omit<Chosen, "id">) => void }) {
  const [way, setWay] = useState("file");
  const { state, read, forget } = useFileReading(props.onChoose);
  const choose = (key: string) => {
    setWay(key);
    forget();
  };
  const top = useFocusWhenLost<HTMLDivElement>();
  return (
    <div class="form" ref={top} tabIndex={-1}>
      <p>
        Brings in what a school already has: the list of children, results, estimates. You see what
        would change before anything is written.
      </p>
      <RadioGroup question="Where is the data?" choices={ways} answer={way} onAnswer={choose} />
      {way === "file" && <ChooseFile onFile={read} />}
      {way === "paste" && <PasteTable onPaste={read} />}
      {way === "tabs" && <ChooseTabs onChoose={props.onChoose} />}
      {state.stage === "busy" && <AtWork>{state.sentence}</AtWork>}
      {state.stage === "problem" && <ProblemNotice {...state} />}
    </div>
  );
}
