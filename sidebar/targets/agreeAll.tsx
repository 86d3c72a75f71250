import type { TargetView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useFocusKept } from "../hooks/useFocusKept";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { useTools } from "../tools";
import { numberText } from "../words";
import { agreeAll, discussAll } from "./targetFilter";

/** Says of all targets that the filter lets through that they were discussed, or agrees them as proposed. */
export function AgreeAll(props: {
  readonly className: string;
  readonly targets: readonly TargetView[];
  readonly by: string;
  readonly ready: () => boolean;
}) {
  const { server, overview } = useTools();
  const change = useChange();
  const decisions = overview.person.mayDecide ? agreeAll(props.targets) : [];
  const toDiscuss = discussAll(props.targets);
  const nothing = decisions.length + toDiscuss.length === 0;
  const place = useFocusKept<HTMLDivElement>(nothing);
  return (
    <div class="form" ref={place} tabIndex={-1}>
      {!nothing && (
        <p class="actions">
          {decisions.length > 0 && (
            <WriteButton
              busy={change.busy}
              onPress={() => {
                if (props.ready()) change.make(() => server.apiAgree(decisions, props.by));
              }}
            >
              {decisions.length === 1
                ? "Agree the one in this list as proposed"
                : `Agree all ${numberText(decisions.length)} in this list as proposed`}
            </WriteButton>
          )}
          {toDiscuss.length > 0 && (
            <WriteButton
              busy={change.busy}
              onPress={() => {
                if (props.ready()) change.make(() => server.apiDiscuss(toDiscuss, props.by));
              }}
            >
              {toDiscuss.length === 1
                ? "Say that the one in this list was discussed"
                : `Say that all ${numberText(toDiscuss.length)} were discussed`}
            </WriteButton>
          )}
        </p>
      )}
      <ChangeNotice change={change} what={`what was decided in ${props.className}`} />
    </div>
  );
}
