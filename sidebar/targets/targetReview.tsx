import { useState } from "preact/hooks";
import type { TargetView } from "../../src/app/api";
import { useWho } from "../hooks/useWho";
import { Figures } from "../parts/figures";
import { RequestsWait } from "../parts/requestsWait";
import { ShowMore } from "../parts/showMore";
import { useTools } from "../tools";
import { counted } from "../words";
import { AgreeAll } from "./agreeAll";
import { filterTargets, type TargetFilter, targetKey } from "./targetFilter";
import { TargetFilters } from "./targetFilters";
import { TargetRow } from "./targetRow";

/** The targets of a class: a filter, who agrees, and the targets one by one. */
export function TargetReview(props: {
  readonly className: string;
  readonly targets: readonly TargetView[];
}) {
  const { targets, className } = props;
  const { overview } = useTools();
  const who = useWho();
  const [filter, setFilter] = useState<TargetFilter>({
    subject: "",
    horizon: "",
    state: "toAgree",
  });
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  // A target that was just agreed stays in sight, so that it can be undone where it was agreed.
  const passing = new Set(filterTargets(targets, filter).map(targetKey));
  const loose = filterTargets(targets, { ...filter, state: "" });
  const shown = loose.filter(
    (target) => passing.has(targetKey(target)) || touched.has(targetKey(target)),
  );
  const inAll = (state: TargetFilter["state"]) =>
    filterTargets(targets, { subject: "", horizon: "", state }).length;
  const [toAgree, toSet] = [inAll("toAgree"), inAll("toSet")];
  return (
    <>
      <Figures
        figures={[
          { kind: "toDo", value: toAgree, label: "to agree" },
          { kind: "agreed", value: targets.length - toAgree - toSet, label: "agreed" },
          ...(toSet > 0 ? [{ kind: "toDo", value: toSet, label: "for you to set" } as const] : []),
        ]}
      />
      <RequestsWait />
      {!overview.person.mayDecide && (
        <p class="hint">
          You can say that a target was discussed, and ask for another. Agreeing is for the head, as
          the Staff tab says.
        </p>
      )}
      {who.shown}
      <TargetFilters
        targets={targets}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setTouched(new Set());
        }}
      />
      <p role="status">{`${counted(shown.length, "target")} in this list.`}</p>
      <AgreeAll className={className} targets={shown} by={who.name} ready={who.ready} />
      <ShowMore key={JSON.stringify(filter)} items={shown}>
        {(target) => (
          <TargetRow
            key={targetKey(target)}
            target={target}
            by={who.name}
            ready={who.ready}
            onTouched={() => setTouched((before) => new Set([...before, targetKey(target)]))}
          />
        )}
      </ShowMore>
    </>
  );
}
