import { counted } from "../words";
import { countsSentence } from "./letterCounts";
import type { EndWithoutProblem } from "./letterRun";

/** What to tell at the end of a run of letters that met no problem. */
export function letterRunSentences(end: EndWithoutProblem): string[] {
  const { kind, counts, last } = end;
  const waiting = `${counted(counts.waiting, "letter is", "letters are")} waiting`;
  const ending = {
    done: [],
    stopped: [`Stopped as you asked. ${waiting}: go on with them here whenever you like.`],
    stalled: [`Google is making no more letters just now. ${waiting}: try again in a few minutes.`],
  }[kind];
  const total = counts.asked === 0 ? [] : [countsSentence(counts)];
  return [...ending, ...total, ...last.problems];
}
