import { useRef } from "preact/hooks";
import { Modal } from "./modal";

/** A question with buttons, of the add-on or of the page itself. */
export interface AskedQuestion {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly answer: (button: string, text: string) => void;
}

const words: Readonly<Record<string, string>> = {
  OK: "OK",
  CANCEL: "Cancel",
  YES: "Yes",
  NO: "No",
};

/** An address in a text, and what stands around it. */
const address = /(https:\/\/docs\.google\.com\/document\/d\/\w+\/edit)/;

interface Props {
  readonly question: AskedQuestion;
  readonly openLink: (href: string) => void;
}

/** An alert or a prompt of the add-on. Enter presses the first button, Escape closes it. */
export function QuestionDialog({ question, openLink }: Props) {
  const { kind, title, text, buttons, answer } = question;
  const input = useRef<HTMLInputElement>(null);
  const give = (button: string): void => answer(button, input.current?.value ?? "");
  return (
    <Modal title={title || "Pupil Targets"} testId={kind} onCancel={() => give("CLOSE")}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give(buttons[0] ?? "OK");
        }}
      >
        <h2>{title || "Pupil Targets"}</h2>
        <div class="words" id="question-text">
          {text.split(address).map((part) =>
            address.test(part) ? (
              <button
                key={part}
                type="button"
                class="link"
                onClick={() => {
                  // The script waits for an answer, and Drive waits for the script.
                  give(buttons[0] ?? "OK");
                  openLink(part);
                }}
              >
                Open the document
              </button>
            ) : (
              part
            ),
          )}
        </div>
        {kind === "prompt" && (
          <input
            ref={input}
            type="text"
            aria-labelledby="question-text"
            autocomplete="off"
            autofocus
          />
        )}
        <div class="buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? "submit" : "button"}
              class={index === 0 ? "main" : ""}
              autofocus={index === 0 && kind === "alert"}
              onClick={index === 0 ? undefined : () => give(button)}
            >
              {words[button] ?? button}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
