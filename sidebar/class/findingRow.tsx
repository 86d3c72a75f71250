import type { FindingView } from "../../src/app/api";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { ShowMe } from "../parts/showMe";
import { useTools } from "../tools";
import { DecideFinding } from "./decideFinding";

/** A finding: what it says, where its cell is, and the likely right value where there is one. */
export function FindingRow(props: {
  readonly finding: FindingView;
  /** Hears that it was mended, or that this was taken back. */
  readonly onChanged: (undone: boolean) => void;
}) {
  const { finding, onChanged } = props;
  const { place, header, child, typed, message, fix } = finding;
  const { server } = useTools();
  const change = useChange((stage) => onChanged(stage === "undone"));
  const { stage } = change.state;
  const where = `${child ?? place.tab}, ${header}`;
  const cellWords = child === undefined ? place.address : `${place.tab} ${place.address}`;
  return (
    <li>
      <p class="row-title">
        <b>{child ?? place.tab}</b> <span class="quiet">{`${header}, ${cellWords}`}</span>
      </p>
      <p>{message}</p>
      <p class="actions">
        <ShowMe place={place} what={where} />
        {fix !== undefined && (stage === "none" || stage === "undone") && (
          <WriteButton
            look="small"
            label={`${finding.ask ? `Put ${fix} back` : `Fix it: ${fix}`}, for ${where}`}
            onPress={() => change.make(() => server.apiFix({ place, before: typed, after: fix }))}
          >
            {finding.ask ? `Put ${fix} back` : `Fix it: ${fix}`}
          </WriteButton>
        )}
      </p>
      <ChangeNotice change={change} what={where} />
      {finding.ask && <DecideFinding ask={finding.ask} what={where} />}
    </li>
  );
}
