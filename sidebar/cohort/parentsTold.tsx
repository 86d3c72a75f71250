import type { CohortView } from "../../src/app/api";
import { Section } from "../parts/section";
import { shareText } from "../words";

/** How many children's parents were told about targets and progress this year, and answered. */
export function ParentsTold({ parents }: { readonly parents: CohortView["parents"] }) {
  const { letters, released, told } = parents;
  const rows = [
    ["Letter made", letters],
    ["Letter released", released],
    ...(told
      ? ([
          ["Letter handed out", told.handedOut],
          ["Told in person or by telephone", told.inPerson],
          ["Told of agreed targets", told.ofTargets],
          ["Reply slip received", told.replies],
          ["Parents said something", told.comments],
        ] as const)
      : []),
  ] as const;
  return (
    <Section title="What parents were told this year">
      <dl>
        {rows.map(([label, { reached, n }]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {n === 0
                ? "No child has one"
                : `${shareText(reached, n)} ${n === 1 ? "child" : "children"}`}
            </dd>
          </div>
        ))}
      </dl>
      {!told && (
        <p class="hint">
          Whether letters were handed out and what parents said is not known: the Parents tab has no
          row of this year. Record it under Letters or A child.
        </p>
      )}
    </Section>
  );
}
