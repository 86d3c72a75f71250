import { useState } from "preact/hooks";
import type { AskedChange } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useWho } from "../hooks/useWho";
import { AskChange } from "../parts/askChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/**
 * What a finding about a closed mark or an agreed target leads to: a head agrees what was typed as a
 * new decision, anybody else asks for it.
 */
export function DecideFinding({ ask, what }: { readonly ask: AskedChange; readonly what: string }) {
  const { overview } = useTools();
  const decides = ask.horizon !== undefined && ask.wanted !== "" && overview.person.mayDecide;
  return (
    <Disclosure
      summary={
        <span>
          {decides ? `Agree ${ask.wanted} instead` : "Ask for the change"}
          <span class="unseen">{` (${what})`}</span>
        </span>
      }
    >
      {decides ? (
        <AgreeTyped ask={ask} what={what} />
      ) : (
        <AskChange {...ask} typed={ask.wanted} what={what} />
      )}
    </Disclosure>
  );
}

/** Agrees what was typed over an agreed target, with the reason; what was agreed stays on record. */
function AgreeTyped({ ask, what }: { readonly ask: AskedChange; readonly what: string }) {
  const { upn, subject, horizon = "", stands, wanted } = ask;
  const { server } = useTools();
  const who = useWho();
  const change = useChange();
  const [reason, setReason] = useState("");
  const [error, setError] = useState("");
  const agree = () => {
    if (reason.trim() === "") {
      setError("Give the reason for changing what was agreed: the Targets tab keeps both.");
      return;
    }
    if (!who.ready()) return;
    const decision = {
      upn,
      subject,
      horizon,
      before: stands,
      typedOver: wanted,
      agreed: wanted,
      reason,
    };
    change.make(() => server.apiAgree([decision], who.name));
  };
  return (
    <div class="form">
      <TextField
        label="Reason"
        value={reason}
        error={error}
        onType={(typed) => {
          setReason(typed);
          setError("");
        }}
      />
      {who.shown}
      <p>
        <WriteButton busy={change.busy} label={`Agree ${wanted} for ${what}`} onPress={agree}>
          {`Agree ${wanted}`}
        </WriteButton>
      </p>
      <ChangeNotice change={change} what={what} />
    </div>
  );
}
