import type { TargetView } from "../../src/app/api";
import { Choice } from "../parts/choice";
import type { TargetFilter, TargetState } from "./targetFilter";

const states: readonly { readonly value: TargetState; readonly words: string }[] = [
  { value: "toAgree", words: "To agree" },
  { value: "discussed", words: "Discussed, to agree" },
  { value: "agreed", words: "Agreed as proposed" },
  { value: "differs", words: "Agreed, but different" },
  { value: "toSet", words: "For you to set" },
];

/** Which targets to show: by subject, by the end of which period, and by how far they are. */
export function TargetFilters(props: {
  readonly targets: readonly TargetView[];
  readonly filter: TargetFilter;
  readonly onFilter: (filter: TargetFilter) => void;
}) {
  const { targets, filter, onFilter } = props;
  return (
    <fieldset class="filters">
      <legend>Which targets?</legend>
      <Choice
        label="Subject"
        prompt="All subjects"
        options={[...new Set(targets.map(({ subject }) => subject))]}
        value={filter.subject}
        onChoose={(subject) => onFilter({ ...filter, subject })}
      />
      <Choice
        label="For the end of"
        prompt="Both"
        options={[...new Set(targets.map(({ horizon }) => horizon))].map((horizon) => ({
          value: horizon,
          words: horizon.replace(/ end$/, ""),
        }))}
        value={filter.horizon}
        onChoose={(horizon) => onFilter({ ...filter, horizon })}
      />
      <Choice
        label="State"
        prompt="Any"
        options={states}
        value={filter.state}
        onChoose={(state) => onFilter({ ...filter, state: state as TargetState | "" })}
      />
    </fieldset>
  );
}
