import { useRef, useState } from "preact/hooks";
import type { LetterCounts } from "../../src/app/api";
import { useTools } from "../tools";
import { countsSentence } from "./letterCounts";
import { type LetterRunEnd, runUntilNoneWait } from "./letterRun";

/** So many letters are made in a call, so that progress shows about every half a minute at Google. */
export const lettersInCall = 8;

/** A run of letters and how it goes. */
export interface LetterRunState {
  readonly counts: LetterCounts | undefined;
  readonly end: LetterRunEnd | undefined;
  readonly running: boolean;
  readonly stopping: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Runs the letters of a class, or of some of its children, call by call. */
export function useLetterRun(className: string, upns: readonly string[]): LetterRunState {
  const { server, jobs, announce, changed } = useTools();
  const [counts, setCounts] = useState<LetterCounts | undefined>(undefined);
  const [end, setEnd] = useState<LetterRunEnd | undefined>(undefined);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const stopWanted = useRef(false);
  const work = async () => {
    stopWanted.current = false;
    setStopping(false);
    setRunning(true);
    setEnd(undefined);
    setCounts(undefined);
    announce("Making letters.");
    const whose = upns.length === 0 ? { className } : { className, upns };
    const result = await runUntilNoneWait({
      round: () => server.apiLetters({ ...whose, atMost: lettersInCall }),
      stopWanted: () => stopWanted.current,
      onRound: (now) => {
        setCounts(now);
        announce(countsSentence(now));
      },
    });
    if (result.counts) setCounts(result.counts);
    setEnd(result);
    setRunning(false);
    if (result.kind !== "problem") announce(countsSentence(result.counts));
    changed();
  };
  return {
    counts,
    end,
    running,
    stopping,
    start: () => jobs.run(`letters of ${className}`, work),
    stop: () => {
      stopWanted.current = true;
      setStopping(true);
      announce("Stopping when the letters now being made are done.");
    },
  };
}
