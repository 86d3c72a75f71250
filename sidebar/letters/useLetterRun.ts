import { useRef, useState } from "preact/hooks";
import type { LetterCounts, LettersRequest } from "../../src/app/api";
import { useTools } from "../tools";
import { countsSentence } from "./letterCounts";
import { type LetterRunEnd, runLetterWorkers } from "./letterWorkers";

/** A run of letters and how it goes. */
export interface LetterRunState {
  readonly counts: LetterCounts | undefined;
  readonly end: LetterRunEnd | undefined;
  readonly running: boolean;
  readonly stopping: boolean;
  /** What was last asked for. */
  readonly request: LettersRequest;
  readonly start: (request: LettersRequest) => void;
  readonly stop: () => void;
}

/** Runs letters, several calls at once. `after` is told when it is over. */
export function useLetterRun(after: () => void): LetterRunState {
  const { server, jobs, announce, changed } = useTools();
  const [counts, setCounts] = useState<LetterCounts | undefined>(undefined);
  const [end, setEnd] = useState<LetterRunEnd | undefined>(undefined);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [asked, setAsked] = useState<LettersRequest>({});
  const stopWanted = useRef(false);
  const work = async (request: LettersRequest) => {
    stopWanted.current = false;
    setAsked(request);
    setStopping(false);
    setRunning(true);
    setEnd(undefined);
    setCounts(undefined);
    announce("Making letters.");
    const result = await runLetterWorkers({
      begin: () => server.apiLettersBegin(request),
      batch: (batch) => server.apiLettersBatch(batch),
      pause: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)),
      stopWanted: () => stopWanted.current,
      onCounts: (now) => {
        setCounts(now);
        announce(countsSentence(now));
      },
    });
    if (result.counts) setCounts(result.counts);
    setEnd(result);
    setRunning(false);
    changed();
    after();
  };
  return {
    counts,
    end,
    running,
    stopping,
    request: asked,
    start: (request) => jobs.run("letters to parents", () => work(request)),
    stop: () => {
      stopWanted.current = true;
      setStopping(true);
      announce("Stopping when the letters now being made are done.");
    },
  };
}
