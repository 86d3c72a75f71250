import type { MeetingsView } from "../../src/app/api";
import { Section } from "../parts/section";
import { ActionList } from "./actionList";
import { AddAction } from "./addAction";
import { ClassDocuments } from "./classDocuments";
import { InterventionList } from "./interventionList";
import { ReviewList } from "./reviewList";

/** What there is to do for the next meeting of a class. */
export function MeetingsContents(props: { readonly view: MeetingsView }) {
  const { view } = props;
  const { className, actions, interventions, lastMeeting } = view;
  return (
    <>
      <ClassDocuments className={className} />
      <Section title="Actions to review">
        <p class="quiet">
          {lastMeeting
            ? `The last meeting of ${className} was on ${lastMeeting}.`
            : `No meeting of ${className} is recorded yet.`}
        </p>
        <ActionList actions={actions} />
        <AddAction view={view} />
      </Section>
      <Section title="Interventions">
        <InterventionList interventions={interventions} />
      </Section>
      <ReviewList view={view} />
    </>
  );
}
