import type { TargetDecision, TargetView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";
import { ChangeTarget } from "./changeTarget";
import { asProposed, targetState } from "./targetFilter";

const stateWords = {
  toAgree: "To agree",
  agreed: "✓ Agreed",
  differs: "✓ Agreed, differs from the proposed",
  toSet: "For you to set",
} as const;

/** A target to be agreed as proposed, or changed with a reason. */
export function TargetRow(props: {
  readonly target: TargetView;
  /** Whether everything is there to agree; if not, it asks for it. */
  readonly ready: () => boolean;
  readonly onTouched: () => void;
}) {
  const { target, ready, onTouched } = props;
  const { child, subject, horizon, proposed, agreed, why, status } = target;
  const { server, by } = useTools();
  const change = useChange();
  const decide = (decision: TargetDecision) => {
    if (!ready()) return;
    onTouched();
    change.make(() => server.apiAgree([decision], by.trim()));
  };
  const state = targetState(target);
  // The button that agreed the target goes away when the target is read again.
  const place = useFocusKept<HTMLLIElement>(`${state} ${agreed}`);
  const what = `${child}, ${subject}, ${horizon}`;
  return (
    <li ref={place} tabIndex={-1}>
      <p class="row-title">
        <b>{child}</b> <span class="quiet">{`${subject}, ${horizon.toLowerCase()}`}</span>
      </p>
      <p>
        {proposed.trim() === "" ? "Nothing proposed" : `Proposed ${proposed}`}
        {agreed.trim() !== "" && `, agreed ${agreed}`}
        {status.trim() !== "" && ` · ${status}`}
      </p>
      <p class="actions">
        <span class="state">{stateWords[state]}</span>
        {state === "toAgree" && (
          <WriteButton
            look="small"
            busy={change.busy}
            label={`Agree ${proposed} for ${what}`}
            onPress={() => decide(asProposed(target))}
          >
            {`Agree ${proposed}`}
          </WriteButton>
        )}
      </p>
      <ChangeNotice change={change} what={what} />
      <Disclosure
        summary={
          <span>
            Why, and change<span class="unseen">{` (${what})`}</span>
          </span>
        }
      >
        <p>{why.trim() === "" ? "No reason is given." : why}</p>
        <ChangeTarget
          key={`${agreed} ${proposed}`}
          target={target}
          busy={change.busy}
          onDecide={decide}
        />
      </Disclosure>
    </li>
  );
}
