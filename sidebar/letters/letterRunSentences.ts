import { counted } from "../words";
import { countsSentence } from "./letterCounts";
import type { EndWithoutProblem } from "./letterRun";

/** What to tell at the end of a run of letters that met no problem. */
export function letterRunSentences(end: EndWithoutProblem): string[] {
  const { kind, rounds, counts, last } = end;
  const waiting = `${counted(counts.waiting, "letter is", "letters are")} waiting`;
  const ending = {
    done: [],
    stopped: [`Stopped as you asked. ${waiting}: go on with them here whenever you like.`],
    stalled: [`Google is making no more letters just now. ${waiting}: try again in a few minutes.`],
  }[kind];
  // Each round speaks of itself alone, so after several the whole run is told first.
  const said =
    rounds === 1
      ? last.sentences
      : [countsSentence(counts), ...last.sentences.map((each) => `From the last round: ${each}`)];
  return [...ending, ...said];
}
