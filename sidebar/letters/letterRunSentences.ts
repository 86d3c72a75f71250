import { leftToAnotherRun } from "../../src/app/letterRun/leftToAnotherRun";
import { counted } from "../words";
import { countsSentence } from "./letterCounts";
import type { LetterRunEnd } from "./letterWorkers";

/** What to tell at the end of a run of letters that met no problem. */
export function letterRunSentences({ kind, counts, problems, reason }: LetterRunEnd): string[] {
  if (!counts) return [...problems];
  const undone = counts.waiting + counts.beingMade;
  const waiting = `${counted(undone, "letter is", "letters are")} waiting`;
  const ending = {
    done: [],
    stopped: [`Stopped as you asked. ${waiting}: go on with them here whenever you like.`],
    refused: [...(reason === undefined ? [] : [reason]), `${waiting}.`],
    stalled: [`Google is making no more letters just now. ${waiting}: try again in a few minutes.`],
    problem: [],
  }[kind];
  return [...ending, countsSentence(counts), ...leftToAnotherRun(counts.elsewhere), ...problems];
}
