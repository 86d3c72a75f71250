import { useState } from "preact/hooks";
import type { RequestView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import type { Who } from "../hooks/useWho";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** A request: what was asked for and why, and for a head the buttons that answer it. */
export function RequestRow({ request, who }: { readonly request: RequestView; readonly who: Who }) {
  const { child, subject, about, stands, wanted, why, askedBy, askedOn, answer } = request;
  const { server, overview } = useTools();
  const change = useChange();
  const [note, setNote] = useState("");
  const [error, setError] = useState("");
  const place = useFocusKept<HTMLLIElement>(answer);
  const what = `${child}, ${subject}, ${about}`;
  const reply = (grant: boolean) => {
    if (!grant && note.trim() === "") {
      setError("Say why it is refused: whoever asked reads it.");
      return;
    }
    if (!who.ready()) return;
    change.make(() =>
      server.apiAnswerRequest({ request: placeOf(request), grant, note: note.trim() }, who.name),
    );
  };
  return (
    <li ref={place} tabIndex={-1}>
      <p class="row-title">
        <b>{child}</b> <span class="quiet">{`${subject}, ${about}`}</span>
      </p>
      <p>{`${stands === "" ? "Blank" : stands} to ${wanted}: ${why}`}</p>
      <p class="quiet">{`Asked by ${askedBy}, ${askedOn}`}</p>
      {answer !== "" && (
        <p class="state">{request.note === "" ? answer : `${answer}: ${request.note}`}</p>
      )}
      {answer === "" && overview.person.mayDecide && (
        <>
          <TextField
            label="What you say to it"
            hint="Needed where you refuse."
            value={note}
            error={error}
            onType={(typed) => {
              setNote(typed);
              setError("");
            }}
          />
          <p class="actions">
            <WriteButton
              look="small"
              busy={change.busy}
              label={`Grant: ${what}`}
              onPress={() => reply(true)}
            >
              Grant
            </WriteButton>
            <WriteButton
              look="small"
              busy={change.busy}
              label={`Refuse: ${what}`}
              onPress={() => reply(false)}
            >
              Refuse
            </WriteButton>
          </p>
        </>
      )}
      {answer === "" && !overview.person.mayDecide && <p class="state">Waits for the head</p>}
      <ChangeNotice change={change} what={what} />
    </li>
  );
}

function placeOf({ upn, subject, about, stands, wanted }: RequestView) {
  return { upn, subject, about, stands, wanted };
}
