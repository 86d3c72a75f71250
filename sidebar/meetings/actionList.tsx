import type { ActionView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { DueState } from "./dueState";
import { RecordOutcome } from "./recordOutcome";

/** The actions that wait for their review, each with what has changed since. */
export function ActionList(props: { readonly actions: readonly ActionView[] }) {
  const { server } = useTools();
  const change = useChange();
  return (
    <>
      <ChangeNotice change={change} what="the review" />
      {props.actions.length === 0 && <p>No action is waiting for its review.</p>}
      <ul class="rows">
        {props.actions.map(({ about, owner, since, reviewDue, isDue, ...key }) => (
          <li key={JSON.stringify(key)}>
            <p class="row-title">
              <b>{about}</b> <span class="quiet">{owner === "" ? "nobody named" : owner}</span>
            </p>
            <p>{key.action}</p>
            <DueState reviewDue={reviewDue} isDue={isDue} />
            {since.map((line) => (
              <p key={line} class="quiet">
                {line}
              </p>
            ))}
            <RecordOutcome
              what={`${key.action}, ${about}`}
              busy={change.busy}
              onRecord={(words) => change.make(() => server.apiCloseAction(key, words))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
