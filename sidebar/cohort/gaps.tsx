import { useState } from "preact/hooks";
import type { GapView } from "../../src/app/api";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { percentText } from "../words";
import { gapSentences } from "./gapSentences";

/** Gaps between groups, in points and in children. */
export function Gaps({ gaps }: { readonly gaps: readonly GapView[] }) {
  const measured = [...new Set(gaps.map((gap) => gap.measured))];
  const [chosen, setChosen] = useState(measured[0] ?? "");
  return (
    <Section title="Gaps between groups">
      {gaps.length === 0 ? (
        <p>No group is large enough to compare, or nothing has been assessed yet.</p>
      ) : (
        <>
          <Choice label="Gaps in" options={measured} value={chosen} onChoose={setChosen} />
          <ul class="rows">
            {gaps
              .filter((gap) => gap.measured === chosen)
              .map((gap) => (
                <li key={`${gap.group} ${gap.comparedWith}`}>
                  <p class="row-title">
                    <b>{gap.group}</b> <span>{percentText(gap.reached)}</span>
                  </p>
                  <p>{gapSentences(gap)}</p>
                </li>
              ))}
          </ul>
        </>
      )}
    </Section>
  );
}
