import type { YearView } from "../../src/app/api";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { useWho } from "../hooks/useWho";
import { Section } from "../parts/section";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { OnEntry } from "./onEntry";
import { PointRow } from "./pointRow";
import { RequestList } from "./requestList";

/** Where the year stands: its assessment points, what was asked for, and on-entry assessment. */
export function YearPart() {
  const { server, screen, overview } = useTools();
  const ready = screen === "setUp" && overview.missingTabs.length === 0;
  const reading = useReading(ready ? "year" : undefined, () => server.apiThisYear());
  useReadAfterChanges("setUp", reading.read);
  if (overview.missingTabs.length > 0) return null;
  return (
    <Shown reading={reading} atWork="Reading where the year stands.">
      {(view) => <YearContents view={view} />}
    </Shown>
  );
}

function YearContents({ view }: { readonly view: YearView }) {
  const { person } = useTools().overview;
  const who = useWho();
  const waiting = view.requests.filter(({ answer }) => answer === "");
  return (
    <>
      <Section title={`Where the year ${view.year} stands`}>
        {!person.headIsNamed && (
          <p class="hint">
            The Staff tab names no head by an email address, so anybody may agree targets, close
            points and answer requests. The record keeps who did.
          </p>
        )}
        {person.headIsNamed && !person.mayDecide && (
          <p class="hint">Points are opened and closed by the head, as the Staff tab says.</p>
        )}
        {view.workload !== "" && <p>{view.workload}</p>}
        {person.mayDecide && who.shown}
        <ul class="rows">
          {view.points.map((point) => (
            <PointRow key={point.name} point={point} who={who} />
          ))}
        </ul>
        <OnEntry onEntry={view.onEntry} />
      </Section>
      {view.requests.length > 0 && (
        <Section title="What was asked for">
          <p>
            {waiting.length === 0
              ? "Every request is answered."
              : `${waiting.length} ${waiting.length === 1 ? "waits" : "wait"} for an answer.`}
          </p>
          <RequestList requests={view.requests} who={who} />
        </Section>
      )}
    </>
  );
}
