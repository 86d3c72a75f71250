import { useId } from "preact/hooks";

/** A question with its answers, of which one is chosen. */
export function RadioGroup(props: {
  readonly question: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly answer: string | undefined;
  readonly onAnswer: (key: string) => void;
}) {
  const name = useId();
  const { question, choices, answer, onAnswer } = props;
  return (
    <fieldset>
      <legend>{question}</legend>
      {choices.map(({ key, label }) => (
        <label key={key} class="tick">
          <input type="radio" name={name} checked={answer === key} onChange={() => onAnswer(key)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
