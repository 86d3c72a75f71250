import { useState } from "preact/hooks";
import type { ChildSubject, ForecastView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { useWho } from "../hooks/useWho";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** The forecasts of a child in a subject, with the evidence beside them, and a reminder where the two differ strongly. */
export function ForecastPart(props: { readonly upn: string; readonly subject: ChildSubject }) {
  const { upn, subject: view } = props;
  return (
    <>
      {view.forecasts
        .filter(({ differs }) => differs !== "")
        .map((forecast) => (
          <FarForecast
            key={`${forecast.horizon} ${forecast.code} ${forecast.why}`}
            upn={upn}
            subject={view.subject}
            forecast={forecast}
          />
        ))}
      <Disclosure
        summary={
          <span>
            Evidence for the forecast<span class="unseen">{` (${view.subject})`}</span>
          </span>
        }
      >
        <dl>
          {[
            ...view.evidence,
            ...view.forecasts
              .filter(({ chance }) => chance !== "")
              .map(({ code, chance }) => ({ label: `Chance of ${code}`, value: chance })),
          ].map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

/** A forecast that differs strongly from the evidence: why, in the teacher's words. */
function FarForecast(props: {
  readonly upn: string;
  readonly subject: string;
  readonly forecast: ForecastView;
}) {
  const { upn, subject, forecast } = props;
  const { horizon, code, differs, why } = forecast;
  const { server } = useTools();
  const who = useWho();
  const change = useChange();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState("");
  const what = `${subject}, ${horizon.toLowerCase()}`;
  if (why !== "") {
    return (
      <p>
        {`Forecast ${code}, ${horizon.toLowerCase()}: ${differs}. `}
        <span class="quiet">{`You said why: ${why}`}</span>
      </p>
    );
  }
  const save = () => {
    if (typed.trim() === "") {
      setError("Say why, in a few words.");
      return;
    }
    if (!who.ready()) return;
    const reason = { upn, subject, horizon, forecast: code, why: typed.trim() };
    change.make(() => server.apiForecastWhy(reason, who.name));
  };
  return (
    <div class="notice nothing">
      <p class="notice-title">{`Forecast ${code}, ${horizon.toLowerCase()}`}</p>
      <p>{`It differs strongly from the evidence: ${differs}. You may well be right.`}</p>
      <TextField
        label={`Why you forecast ${code}`}
        hint="Kept with the forecast. You are not reminded of it again."
        value={typed}
        error={error}
        onType={(value) => {
          setTyped(value);
          setError("");
        }}
      />
      {who.shown}
      <p>
        <WriteButton look="small" busy={change.busy} label={`Save why: ${what}`} onPress={save}>
          Save why
        </WriteButton>
      </p>
      <ChangeNotice change={change} what={`why ${code} is forecast, ${what}`} />
    </div>
  );
}
