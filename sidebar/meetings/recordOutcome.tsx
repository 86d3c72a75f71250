import { useRef, useState } from "preact/hooks";
import { WriteButton } from "../parts/button";
import { Disclosure } from "../parts/disclosure";
import { TextField } from "../parts/textField";

/** Records a review: what changed, and the button that closes it. What came of it is told by the list, as the row goes away. */
export function RecordOutcome(props: {
  /** What it is about, for those who hear the page: `Read daily, Ada Byron`. */
  readonly what: string;
  readonly busy: boolean;
  readonly onRecord: (whatChanged: string) => void;
}) {
  const { what, busy, onRecord } = props;
  const [words, setWords] = useState("");
  const [error, setError] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const record = () => {
    if (words.trim() !== "") {
      onRecord(words.trim());
      return;
    }
    setError("Say what changed, even if it is that nothing did.");
    field.current?.focus();
  };
  return (
    <Disclosure
      summary={
        <span>
          Record the review<span class="unseen">{` (${what})`}</span>
        </span>
      }
    >
      <TextField
        label="What changed"
        value={words}
        field={field}
        error={error}
        onType={(value) => {
          setWords(value);
          setError("");
        }}
      />
      <p>
        <WriteButton busy={busy} label={`Reviewed today: ${what}`} onPress={record}>
          Reviewed today
        </WriteButton>
      </p>
    </Disclosure>
  );
}
