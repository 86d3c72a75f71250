import type { InterventionView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { DueState } from "./dueState";
import { RecordOutcome } from "./recordOutcome";

/** The interventions that run or wait for their review. */
export function InterventionList(props: { readonly interventions: readonly InterventionView[] }) {
  const { server } = useTools();
  const change = useChange();
  return (
    <>
      <ChangeNotice change={change} what="the review" />
      {props.interventions.length === 0 && (
        <p>No intervention of this class runs or is waiting for its review.</p>
      )}
      <ul class="rows">
        {props.interventions.map(({ child, details, marks, reviewDue, isDue, ...key }) => (
          <li key={JSON.stringify(key)}>
            <p class="row-title">
              <b>{child}</b> <span class="quiet">{key.intervention}</span>
            </p>
            {details !== "" && <p>{details}</p>}
            {marks !== "" && <p>{marks}</p>}
            <DueState reviewDue={reviewDue} isDue={isDue} />
            <RecordOutcome
              what={`${key.intervention}, ${child}`}
              busy={change.busy}
              onRecord={(words) => change.make(() => server.apiReviewIntervention(key, words))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
