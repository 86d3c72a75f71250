import { useState } from "preact/hooks";
import type { Problem, Reply, UsedLetter } from "../../src/app/api";
import { useTools } from "../tools";

/** What came of something done with a letter. */
export interface LetterOutcome {
  readonly done: boolean;
  readonly sentence: string;
  readonly findings: UsedLetter["findings"];
}

/** How something done with a letter stands. */
export type LetterAction =
  | { readonly stage: "none" }
  | { readonly stage: "busy"; readonly atWork: string }
  | { readonly stage: "problem"; readonly problem: Problem; readonly again: () => void }
  | ({ readonly stage: "done" } & LetterOutcome);

/** Does something with a letter, one thing at a time. `after` is called when something has changed. */
export function useLetterAction(after: () => void) {
  const { jobs, announce, changed } = useTools();
  const [state, setState] = useState<LetterAction>({ stage: "none" });
  const start = (atWork: string, call: () => Promise<Reply<LetterOutcome>>) =>
    jobs.run(atWork, async () => {
      setState({ stage: "busy", atWork });
      announce(atWork);
      const reply = await call();
      if (!reply.ok) {
        setState({ stage: "problem", problem: reply.problem, again: () => start(atWork, call) });
        return;
      }
      setState({ stage: "done", ...reply.value });
      announce(reply.value.sentence);
      if (!reply.value.done) return;
      changed();
      after();
    });
  return { state, start };
}
