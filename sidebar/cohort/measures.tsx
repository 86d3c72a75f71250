import type { CohortMeasureView, OutOf } from "../../src/app/api";
import { Bar } from "../parts/bar";
import { Section } from "../parts/section";
import { oneDecimal, percentText } from "../words";

/** Attainment now against forecast and target, and against published figures where there are some. */
export function Measures({ measures }: { readonly measures: readonly CohortMeasureView[] }) {
  const bases = [...new Set(measures.map(({ basis }) => basis))].filter(Boolean);
  return (
    <Section title="Children at expected or above">
      {measures.length === 0 && <p>No child has been assessed yet.</p>}
      {measures.map((measure) => (
        <div key={measure.measured} class="measure">
          <h4>{measure.measured}</h4>
          <ul class="bars">
            <Share label="Now" share={measure.now} />
            {!measure.isResult && (
              <>
                <Share label="Forecast" share={measure.forecast} />
                <Share label="Target" share={measure.target} />
              </>
            )}
            {measure.published.map(({ label, percent }) => (
              <li key={label}>
                <span class="bar-words">
                  <span>{label}</span>
                  <span>{`${oneDecimal(percent)}%`}</span>
                </span>
                <Bar part={percent} whole={100} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {bases.map((basis) => (
        <p key={basis} class="quiet">{`Published figures count: ${basis}.`}</p>
      ))}
    </Section>
  );
}

function Share({ label, share }: { readonly label: string; readonly share: OutOf | undefined }) {
  return (
    <li>
      <span class="bar-words">
        <span>{label}</span>
        <span>{share ? percentText(share) : "none yet"}</span>
      </span>
      {share && <Bar part={share.reached} whole={share.n} />}
    </li>
  );
}
