import type { TargetDecision, TargetView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { AskChange } from "../parts/askChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { useTools } from "../tools";
import { ChangeTarget } from "./changeTarget";
import { asProposed, isToAgree, placeOfTarget, targetState } from "./targetFilter";
import { TargetHistory } from "./targetHistory";

const stateWords = {
  toAgree: "To agree",
  discussed: "Discussed, to agree",
  agreed: "✓ Agreed",
  differs: "✓ Agreed, differs from the proposed",
  toSet: "For you to set",
} as const;

/** A target to be discussed, agreed as proposed, or changed with a reason. */
export function TargetRow(props: {
  readonly target: TargetView;
  /** Who decides. */
  readonly by: string;
  /** Whether everything is there to agree; if not, it asks for it. */
  readonly ready: () => boolean;
  readonly onTouched: () => void;
}) {
  const { target, ready, by, onTouched } = props;
  const { child, subject, horizon, proposed, agreed, typedOver, why, status } = target;
  const { server, overview } = useTools();
  const { mayDecide } = overview.person;
  const change = useChange();
  const decide = (decision: TargetDecision) => {
    if (!ready()) return;
    onTouched();
    change.make(() => server.apiAgree([decision], by));
  };
  const discuss = () => {
    if (!ready()) return;
    onTouched();
    change.make(() => server.apiDiscuss([placeOfTarget(target)], by));
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
        {typedOver !== undefined &&
          ` (${typedOver === "" ? "emptied" : `${typedOver} was typed over it`} since)`}
        {status.trim() !== "" && ` · ${status}`}
      </p>
      <p class="actions">
        <span class="state">{stateWords[state]}</span>
        {isToAgree(state) && mayDecide && (
          <WriteButton
            look="small"
            busy={change.busy}
            label={`Agree ${proposed} for ${what}`}
            onPress={() => decide(asProposed(target))}
          >
            {`Agree ${proposed}`}
          </WriteButton>
        )}
        {state === "toAgree" && (
          <WriteButton
            look="small"
            busy={change.busy}
            label={`Discussed: ${what}`}
            onPress={discuss}
          >
            Discussed
          </WriteButton>
        )}
      </p>
      <ChangeNotice change={change} what={what} />
      <Disclosure
        summary={
          <span>
            {mayDecide ? "Why, and change" : "Why, and ask"}
            <span class="unseen">{` (${what})`}</span>
          </span>
        }
      >
        <p>{why.trim() === "" ? "No reason is given." : why}</p>
        <TargetHistory target={target} />
        {mayDecide ? (
          <ChangeTarget
            key={`${agreed} ${proposed}`}
            target={target}
            busy={change.busy}
            onDecide={decide}
          />
        ) : (
          <AskChange
            upn={target.upn}
            subject={subject}
            about={`Target, ${horizon.toLowerCase()}`}
            stands={agreed}
            codes={target.codes}
            what={what}
          />
        )}
      </Disclosure>
    </li>
  );
}
