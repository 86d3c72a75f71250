import type { ChildSubject } from "../../src/app/api";
import { Disclosure } from "../parts/disclosure";
import { ForecastPart } from "./forecastPart";
import { MarkChart } from "./markChart";

/** A child in one subject: marks over time, forecast, target, chance, and why this target. */
export function SubjectPart(props: { readonly upn: string; readonly subject: ChildSubject }) {
  const { upn, subject: view } = props;
  const { subject, marks, agreed, status, chance, why, reasons } = view;
  const rows: readonly (readonly [string, string])[] = [
    ["Start", marks.find(({ label }) => label === "Start")?.code ?? ""],
    ["Forecast, year end", view.forecastYearEnd],
    ["Forecast, key stage end", view.forecastKeyStageEnd],
    ["Target, year end", view.targetYearEnd],
    ["Target, key stage end", view.targetKeyStageEnd],
    ["Chance of the target", chance ?? "too few similar children are known"],
  ];
  return (
    <section class="part">
      <h4 class="row-head">
        <span>{subject}</span>
        <span class="state">{status === "" ? "Not enough information" : status}</span>
      </h4>
      <MarkChart subject={subject} marks={marks} />
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value.trim() === "" ? "none yet" : value}</dd>
          </div>
        ))}
      </dl>
      <ForecastPart upn={upn} subject={view} />
      <p class="quiet">
        {agreed ? "✓ The target is agreed." : "The target is proposed, not agreed yet."}
      </p>
      <Disclosure
        summary={
          <span>
            Why this target?<span class="unseen">{` (${subject})`}</span>
          </span>
        }
      >
        <p>
          {why.trim() === "" ? "There is no proposal yet, so there is nothing to explain." : why}
        </p>
        {reasons.length > 0 && (
          <dl>
            {reasons.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Disclosure>
    </section>
  );
}
