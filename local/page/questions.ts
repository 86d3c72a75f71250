import type { Answer, Question } from "../workspace";
import type { QuestionView } from "./protocol";
import { answerBytes } from "./thread/messages";
import type { Windows } from "./windows";

/** What closing a dialog answers. */
const closed: Answer = { button: "CLOSE" };

/** An answer that does not fit the question, in a sentence. */
export class NoAnswer extends Error {}

/** The one question that a script waits with, shown in the window where it was set off. */
export class Questions {
  private open: { readonly view: QuestionView; readonly window: string } | undefined;
  private next = 1;
  private ending = false;

  constructor(
    private readonly windows: () => Windows,
    private readonly answerThread: (answer: Answer) => void,
  ) {}

  /** Shows a question, or closes it at once where the window has gone. */
  ask(question: Question, window: string): void {
    this.open = { view: { id: this.next++, ...question }, window };
    if (!this.ending && this.windows().has(window))
      this.windows().tell(window, "question", this.open.view);
    else this.give(closed);
  }

  /** The person's answer. */
  answer({ id, button, text }: { readonly id: number } & Required<Answer>): void {
    const { view } = this.open ?? {};
    if (view?.id !== id) throw new NoAnswer("This question has been answered already.");
    if (button !== "CLOSE" && !view.buttons.includes(button)) {
      throw new NoAnswer("The question has no such button.");
    }
    if (JSON.stringify({ button, text }).length * 3 > answerBytes) {
      throw new NoAnswer("The answer is too long.");
    }
    this.give({ button, text });
  }

  /** A window was closed: its question is closed with it. */
  windowClosed(window: string): void {
    if (this.open?.window === window) this.give(closed);
  }

  /** Closes whatever is open and whatever is still asked, so that the workbook can be saved. */
  end(): void {
    this.ending = true;
    if (this.open !== undefined) this.give(closed);
  }

  private give(answer: Answer): void {
    this.open = undefined;
    this.answerThread(answer);
  }
}
