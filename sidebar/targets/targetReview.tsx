import { useRef, useState } from "preact/hooks";
import type { TargetView } from "../../src/app/api";
import { Figures } from "../parts/figures";
import { ShowMore } from "../parts/showMore";
import { TextField } from "../parts/textField";
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
  const { by, setBy } = useTools();
  const [filter, setFilter] = useState<TargetFilter>({
    subject: "",
    horizon: "",
    state: "toAgree",
  });
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // A target that was just agreed stays in sight, so that it can be undone where it was agreed.
  const passing = new Set(filterTargets(targets, filter).map(targetKey));
  const loose = filterTargets(targets, { ...filter, state: "" });
  const shown = loose.filter(
    (target) => passing.has(targetKey(target)) || touched.has(targetKey(target)),
  );
  const agreed = targets.filter((target) => target.agreed !== "").length;
  const ready = () => {
    if (by.trim() !== "") return true;
    setError("Type your name first: the Targets tab records who agreed.");
    field.current?.focus();
    return false;
  };
  return (
    <>
      <Figures
        figures={[
          { kind: "toDo", value: targets.length - agreed, label: "to agree" },
          { kind: "agreed", value: agreed, label: "agreed" },
        ]}
      />
      <TextField
        label="Agreed by"
        hint="Your name, typed once while this page is open."
        value={by}
        field={field}
        error={error}
        onType={(name) => {
          setBy(name);
          setError("");
        }}
      />
      <TargetFilters
        targets={targets}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setTouched(new Set());
        }}
      />
      <p role="status">{`${counted(shown.length, "target")} in this list.`}</p>
      <AgreeAll className={className} targets={shown} ready={ready} />
      <ShowMore key={JSON.stringify(filter)} items={shown}>
        {(target) => (
          <TargetRow
            key={targetKey(target)}
            target={target}
            ready={ready}
            onTouched={() => setTouched((before) => new Set([...before, targetKey(target)]))}
          />
        )}
      </ShowMore>
    </>
  );
}
