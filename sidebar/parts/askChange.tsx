import { useState } from "preact/hooks";
import { useChange } from "../hooks/useChange";
import { useWho } from "../hooks/useWho";
import { useTools } from "../tools";
import { WriteButton } from "./button";
import { ChangeNotice } from "./changeNotice";
import { Choice } from "./choice";
import { TextField } from "./textField";

/** Asks the head for a change of a closed point's mark or of an agreed target. */
export function AskChange(props: {
  readonly upn: string;
  readonly subject: string;
  /** `Autumn`, `Target, year end`. */
  readonly about: string;
  readonly stands: string;
  /** The codes to choose from; empty where a score is typed. */
  readonly codes: readonly string[];
  /** What is likely to be wanted, where something was typed already. */
  readonly typed?: string;
  /** Whose it is, for those who hear the page. */
  readonly what: string;
}) {
  const { upn, subject, about, stands, codes, what, typed = "" } = props;
  const { server } = useTools();
  const who = useWho();
  const change = useChange();
  const [wanted, setWanted] = useState(codes.length === 0 || codes.includes(typed) ? typed : "");
  const [why, setWhy] = useState("");
  const [missing, setMissing] = useState(false);
  const ask = () => {
    setMissing(wanted.trim() === "" || why.trim() === "");
    if (wanted.trim() === "" || why.trim() === "" || !who.ready()) return;
    const request = { upn, subject, about, stands, wanted: wanted.trim(), why: why.trim() };
    change.make(() => server.apiAskChange(request, who.name));
  };
  return (
    <div class="form">
      <p>{stands === "" ? "Nothing stands there now." : `It stands as ${stands}.`}</p>
      {codes.length > 0 ? (
        <Choice
          label="What should stand there"
          prompt="Choose"
          options={codes.filter((code) => code !== stands)}
          value={wanted}
          onChoose={setWanted}
          {...(missing && wanted === "" && { error: "Choose what should stand there." })}
        />
      ) : (
        <TextField
          label="What should stand there"
          value={wanted}
          onType={setWanted}
          {...(missing && wanted.trim() === "" && { error: "Type what should stand there." })}
        />
      )}
      <TextField
        label="Why"
        hint="The head decides by it."
        value={why}
        onType={setWhy}
        {...(missing && why.trim() === "" && { error: "Say why, in a few words." })}
      />
      {who.shown}
      <p>
        <WriteButton busy={change.busy} label={`Ask for the change of ${what}`} onPress={ask}>
          Ask for the change
        </WriteButton>
      </p>
      <ChangeNotice change={change} what={`the request about ${what}`} />
    </div>
  );
}
