import { useState } from "preact/hooks";
import { useReadAfterChanges } from "../hooks/useReadAfterChanges";
import { useReading } from "../hooks/useReading";
import { Choice } from "../parts/choice";
import { Shown } from "../parts/shown";
import { useTools } from "../tools";
import { MeetingsContents } from "./meetingsContents";
import { dueText, reviewsText } from "./meetingWords";

/** A class's progress meetings, interventions and reviews with the children, and its documents. */
export function MeetingsScreen() {
  const { server, overview, className } = useTools();
  const names = overview.classes.map(({ name }) => name);
  const [chosen, setChosen] = useState(
    className !== undefined && names.includes(className) ? className : "",
  );
  const reading = useReading(chosen === "" ? undefined : chosen, (name) =>
    server.apiMeetings(name),
  );
  useReadAfterChanges("meetings", reading.read);
  return (
    <>
      <p>{`In the school ${dueText(overview.actionsDue)}. ${reviewsText(overview.childReviews)}`}</p>
      <Choice
        label="Class"
        prompt="Choose a class"
        options={names}
        value={chosen}
        onChoose={setChosen}
      />
      {chosen === "" ? (
        <p>Choose a class to prepare its meeting and to see what was agreed at the last one.</p>
      ) : (
        <Shown reading={reading} atWork={`Reading the meetings of ${chosen}.`}>
          {(view) => <MeetingsContents key={chosen} view={view} />}
        </Shown>
      )}
    </>
  );
}
