import { useRef, useState } from "preact/hooks";
import type { LetterPlan, LettersRequest } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";
import { counted } from "../words";

/** The head's release: letters are printed only once they are released as they read now. */
export function ReleaseLetters(props: {
  readonly plan: readonly LetterPlan[];
  readonly request: LettersRequest;
}) {
  const { server, by, setBy } = useTools();
  const change = useChange();
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const made = props.plan.filter(({ state }) => state === "unchanged");
  const open = made.filter(({ released }) => released === undefined);
  if (made.length === 0) return null;
  const summary =
    open.length === 0
      ? "All letters made are released"
      : `${counted(open.length, "letter needs", "letters need")} the head’s release`;
  return (
    <Disclosure summary={summary}>
      <div class="form">
        {open.length > 0 && (
          <>
            <TextField
              label="Released by"
              hint="Your name, typed once while this page is open."
              value={by}
              field={field}
              error={error}
              onType={(name) => {
                setBy(name);
                setError("");
              }}
            />
            <p>
              <WriteButton
                busy={change.busy}
                onPress={() => {
                  if (by.trim() !== "") {
                    change.make(() => server.apiReleaseLetters(props.request, by.trim()));
                    return;
                  }
                  setError("Type your name first: the Letters tab records who released them.");
                  field.current?.focus();
                }}
              >
                Release these letters
              </WriteButton>
            </p>
          </>
        )}
        <ChangeNotice change={change} what="letters released" />
      </div>
    </Disclosure>
  );
}
