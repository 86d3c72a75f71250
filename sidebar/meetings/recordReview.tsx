import { useRef, useState } from "preact/hooks";
import type { ChildReviewView } from "../../src/app/api";
import { TextArea } from "../child/textArea";
import { useChange } from "../hooks/useChange";
import { WriteButton } from "../parts/button";
import { ChangeNotice } from "../parts/changeNotice";
import { TextField } from "../parts/textField";
import { useTools } from "../tools";

/** The day of a child's review, and what the child said. */
export function RecordReview(props: { readonly child: ChildReviewView }) {
  const { upn, child, heldOn, childsWords } = props.child;
  const { server } = useTools();
  const [day, setDay] = useState("");
  // What the page showed when the words were begun: another's change in the meantime is not written over.
  const [before, setBefore] = useState(childsWords);
  const [words, setWords] = useState(childsWords);
  const sent = useRef(childsWords);
  const change = useChange((stage, { leftAlone }) => {
    if (stage === "done" && leftAlone.length === 0) setBefore(sent.current);
    if (stage === "undone") setBefore(childsWords);
  });
  const record = () => {
    sent.current = words;
    change.make(() => server.apiRecordReview({ upn, heldOn: day, before, childsWords: words }));
  };
  return (
    <div class="form">
      {heldOn !== "" && <p class="quiet">{`Reviewed at this point on ${heldOn}.`}</p>}
      <TextField
        label="Day of the review"
        hint="A date, such as 10/03/2027."
        value={day}
        onType={setDay}
      />
      <TextArea
        label="The child’s words"
        hint="What the child said about learning. Parents may read this in the letter."
        value={words}
        onType={setWords}
      />
      <p>
        <WriteButton busy={change.busy} label={`Record this review: ${child}`} onPress={record}>
          Record this review
        </WriteButton>
      </p>
      <ChangeNotice change={change} what={`the review of ${child}`} />
    </div>
  );
}
