import type { TargetView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { numberText } from "../words";
import { agreeAll } from "./targetFilter";

/** Agrees as proposed all targets that the filter lets through and that are still to be agreed. */
export function AgreeAll(props: {
  readonly className: string;
  readonly targets: readonly TargetView[];
  readonly ready: () => boolean;
}) {
  const { server, by } = useTools();
  const change = useChange();
  const decisions = agreeAll(props.targets);
  const place = useFocusKept<HTMLDivElement>(decisions.length === 0);
  return (
    <div class="form" ref={place} tabIndex={-1}>
      {decisions.length > 0 && (
        <p>
          <WriteButton
            busy={change.busy}
            onPress={() => {
              if (props.ready()) change.make(() => server.apiAgree(decisions, by.trim()));
            }}
          >
            {decisions.length === 1
              ? "Agree the one in this list as proposed"
              : `Agree all ${numberText(decisions.length)} in this list as proposed`}
          </WriteButton>
        </p>
      )}
      <ChangeNotice change={change} what={`targets agreed in ${props.className}`} />
    </div>
  );
}
