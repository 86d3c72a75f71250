import { executionLimit } from "../limits";
import { latencyOf } from "../runtime/latencies";
import type { Measurement } from "./measure";

/** What making letters takes that are copied from a template one after another. */
export interface UsualWay {
  readonly minutes: number;
  /** Letters that one execution makes whole before Google ends it. */
  readonly lettersARun: number;
  /** How often somebody has to start it, and find out each time where it stopped. */
  readonly runsByHand: number;
}

/** Places in a letter that text is put in: names, class, date, and marks, targets and next steps of three subjects. */
const placesInALetter = 14;

/** Milliseconds that one letter takes: copy the template, open the copy, replace each place, save. */
export const usualMillisecondsALetter =
  latencyOf("Drive.Files", "copy", 0) +
  latencyOf("DocumentApp", "openById", 0) +
  placesInALetter * latencyOf("Body", "replaceText", 0) +
  latencyOf("Document", "saveAndClose", 0);

/** A run of 150 certificates died at the 87th after five minutes (certifyalot, a vendor). */
export const reportedMillisecondsALetter = (5 * 60_000) / 87;

/**
 * The usual way to make letters out of a Sheet: a script copies a template, opens the copy with
 * DocumentApp, replaces text and saves, letter after letter, until Google ends it at six minutes.
 * Reading the Sheet and finding out what exists are not counted.
 */
export function usualWay(letters: number, millisecondsALetter: number): UsualWay {
  const lettersARun = Math.floor(executionLimit / millisecondsALetter);
  return {
    minutes: (letters * millisecondsALetter) / 60_000,
    lettersARun,
    runsByHand: Math.ceil(letters / lettersARun),
  };
}

/** The usual way for a school of two sizes, by the latencies used here and by what is reported. */
export function usualWayCost(): Measurement[] {
  const bases = [
    ["by our latencies", usualMillisecondsALetter],
    ["by a reported run", reportedMillisecondsALetter],
  ] as const;
  return [420, 1500].flatMap((letters) =>
    bases.flatMap(([basis, milliseconds]) => {
      const { minutes, lettersARun, runsByHand } = usualWay(letters, milliseconds);
      const each = `${(milliseconds / 1000).toFixed(1)} s a letter`;
      const over = `${letters} letters, ${basis}: ${each}, ${lettersARun} letters a run`;
      return [
        {
          what: "The usual way (copy, open, replace, save)",
          value: minutes,
          unit: "virtual min",
          over,
        },
        { what: "The usual way: started by hand", value: runsByHand, unit: "times", over },
      ];
    }),
  );
}
