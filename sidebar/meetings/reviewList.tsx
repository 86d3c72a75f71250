import { useState } from "preact/hooks";
import type { MeetingsView } from "../../src/app/api";
import { Choice } from "../parts/choice";
import { Section } from "../parts/section";
import { reviewsText } from "./meetingWords";
import { RecordReview } from "./recordReview";

/** Which children of the class have reviewed their progress with the teacher, and a form for the next. */
export function ReviewList(props: { readonly view: MeetingsView }) {
  const { reviews, point } = props.view;
  const [chosen, setChosen] = useState("");
  const held = reviews.filter(({ heldOn }) => heldOn !== "").length;
  const child = reviews.find(({ upn }) => upn === chosen);
  return (
    <Section title="Reviews with the children">
      <p>{reviewsText({ held, of: point === undefined ? 0 : reviews.length })}</p>
      <Choice
        label="Record a review of"
        prompt="Choose a child"
        options={reviews.map(({ upn, child: name, heldOn }) => ({
          value: upn,
          words: heldOn === "" ? name : `${name} (✓ ${heldOn})`,
        }))}
        value={chosen}
        onChoose={setChosen}
      />
      {child && <RecordReview key={child.upn} child={child} />}
    </Section>
  );
}
