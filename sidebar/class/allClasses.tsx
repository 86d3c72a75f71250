import { dueText, reviewsText } from "../meetings/meetingWords";
import { Button } from "../parts/button";
import { Figures } from "../parts/figures";
import { RequestsWait } from "../parts/requestsWait";
import { Section } from "../parts/section";
import { useTools } from "../tools";
import { childrenText } from "../words";
import { OnEntry } from "../year/onEntry";
import { EnteredBars } from "./enteredBars";

/** Every class at a glance, until one is chosen. */
export function AllClasses() {
  const { overview, chooseClass, go } = useTools();
  const { classes, findings, point } = overview;
  if (classes.length === 0) {
    return <p>There is no class yet. The Set-up screen says how to make the class tabs.</p>;
  }
  const { mend, check, toDo } = findings;
  return (
    <>
      <p>Choose a class, or select a child’s row in the Sheet.</p>
      <RequestsWait />
      <OnEntry onEntry={overview.onEntry} />
      <Section title="What the last check found">
        {mend + check + toDo === 0 ? (
          <p>Nothing. The Checks tab is empty.</p>
        ) : (
          <Figures
            figures={[
              { kind: "mend", value: mend, label: "to mend" },
              { kind: "check", value: check, label: "to check" },
              { kind: "toDo", value: toDo, label: "to do" },
            ]}
          />
        )}
      </Section>
      <Section title="Meetings and reviews">
        <p>{`In the school ${dueText(overview.actionsDue)}. ${reviewsText(overview.childReviews)}`}</p>
        <p>
          <Button look="small" onPress={() => go("meetings")}>
            Go to Meetings
          </Button>
        </p>
      </Section>
      <Section title="Marks entered">
        <ul class="rows">
          {classes.map(({ name, children, subjects }) => (
            <li key={name}>
              <p class="row-head">
                <b>{name}</b>
                <span class="quiet">{childrenText(children)}</span>
                <Button look="small" label={`Open ${name}`} onPress={() => chooseClass(name)}>
                  Open
                </Button>
              </p>
              <EnteredBars subjects={subjects} point={point} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
