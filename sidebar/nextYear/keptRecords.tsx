import { useState } from "preact/hooks";
import type { UndoEntry } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { Button, WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";

/** What can still be taken back, and a way to delete what it would be taken back to. */
export function KeptRecords(props: { readonly kept: readonly UndoEntry[] }) {
  const { server } = useTools();
  const change = useChange();
  const [sure, setSure] = useState<string | undefined>(undefined);
  if (props.kept.length === 0) return <ChangeNotice change={change} />;
  return (
    <Disclosure summary={`Records kept for taking back (${props.kept.length})`}>
      <p class="hint">
        A hidden tab keeps what stood there, names included. It is taken back above or under What
        can be undone; once its record is deleted it cannot be.
      </p>
      <ul class="rows">
        {props.kept.map(({ token, what }) => (
          <li key={token} class="row-head">
            <span>{what}</span>
            {sure === token ? (
              <>
                <WriteButton
                  look="small"
                  label={`Delete the record for good: ${what}`}
                  onPress={() => change.make(() => server.apiYearForget(token))}
                >
                  Delete for good
                </WriteButton>
                <Button
                  look="small"
                  label={`Keep the record: ${what}`}
                  onPress={() => setSure(undefined)}
                >
                  Keep
                </Button>
              </>
            ) : (
              <Button
                look="small"
                label={`Delete the record: ${what}`}
                onPress={() => setSure(token)}
              >
                Delete the record
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ChangeNotice change={change} />
    </Disclosure>
  );
}
