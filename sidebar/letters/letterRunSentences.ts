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
  const left =
    counts.elsewhere === 0
      ? []
      : [
          counts.elsewhere === 1
            ? "1 letter is being made by another run; it is left to it."
            : `${counted(counts.elsewhere, "letter")} are being made by another run; they are left to it.`,
        ];
  return [...ending, countsSentence(counts), ...left, ...problems];
}
