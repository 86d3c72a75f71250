import type { CohortView } from "../../src/app/api";
import { Section } from "../parts/section";
import { shareText } from "../words";

/** How many children's parents were told about targets and progress this year. */
export function ParentsTold({ parents }: { readonly parents: CohortView["parents"] }) {
  const rows = [
    ["Letter made", parents.letters],
    ["Told in person", parents.inPerson],
    ["Parents said something", parents.comments],
  ] as const;
  return (
    <Section title="What parents were told this year">
      <dl>
        {rows.map(([label, { reached, n }]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{`${shareText(reached, n)} ${n === 1 ? "child" : "children"}`}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
