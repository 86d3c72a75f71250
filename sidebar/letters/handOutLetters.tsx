import { useRef, useState } from "preact/hooks";
import type { LetterPlan, LettersRequest, LettersStanding } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useWho } from "../hooks/useWho";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** Records the day on which the letters that are made, and released where that is asked, were handed out. */
export function HandOutLetters(props: {
  readonly plan: readonly LetterPlan[];
  readonly request: LettersRequest;
  readonly standing: LettersStanding;
}) {
  const { server } = useTools();
  const who = useWho();
  const change = useChange();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { today, needRelease } = props.standing;
  const day = typed ?? today;
  const ready = props.plan.filter(
    ({ state, released }) => state === "unchanged" && (!needRelease || released !== undefined),
  );
  if (ready.length === 0) return null;
  return (
    <Disclosure summary="Record that these letters were handed out">
      <div class="form">
        <TextField
          label="Day"
          hint={`When they were handed out: no later than today, ${today}.`}
          value={day}
          field={field}
          error={error}
          onType={(words) => {
            setTyped(words);
            setError("");
          }}
        />
        {who.shown}
        <p>
          <WriteButton
            busy={change.busy}
            onPress={() => {
              if (day.trim() === "") {
                setError(`Type the day first, such as ${today}.`);
                field.current?.focus();
                return;
              }
              if (who.ready()) {
                change.make(() => server.apiHandOutLetters(props.request, day, who.name));
              }
            }}
          >
            Record as handed out
          </WriteButton>
        </p>
        <ChangeNotice change={change} what="letters recorded as handed out" />
      </div>
    </Disclosure>
  );
}
