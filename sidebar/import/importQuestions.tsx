import type { ImportPreview } from "../../src/app/api";
import { useFocusKept } from "../hooks/useFocusKept";
import { RadioGroup } from "../parts/radioGroup";
import { Section } from "../parts/section";
import { ShowMore } from "../parts/showMore";
import { counted } from "../words";
import type { ImportState } from "./useImport";

/** What only a person can answer. What has been answered can be answered otherwise. */
export function ImportQuestions(props: {
  readonly questions: ImportPreview["questions"];
  readonly state: ImportState;
}) {
  const { questions, state } = props;
  const { said, say } = state;
  const place = useFocusKept<HTMLDivElement>(questions.length);
  const open = questions.filter(({ answer }) => answer === undefined).length;
  return (
    <div ref={place} tabIndex={-1}>
      {questions.length > 0 && (
        <Section title="Questions">
          <p class="quiet">
            {open === 0
              ? "✓ All are answered."
              : `${counted(open, "answer is", "answers are")} needed.`}
          </p>
          <ShowMore items={questions}>
            {({ id, question, choices, answer }) => (
              <li key={id}>
                <RadioGroup
                  question={question}
                  choices={choices}
                  answer={said.answers[id] ?? answer}
                  onAnswer={(key) => say({ ...said, answers: { ...said.answers, [id]: key } })}
                />
              </li>
            )}
          </ShowMore>
        </Section>
      )}
    </div>
  );
}
