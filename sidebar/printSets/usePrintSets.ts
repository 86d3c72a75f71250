import { useRef, useState } from "preact/hooks";
import { useTools } from "../tools";
import { type PrintSetsEnd, runPrintSets } from "./runPrintSets";

/** Print sets being made, and how that goes. */
export interface PrintSetsState {
  /** How many classes are done, of how many; nothing while none is made. */
  readonly progress?: { readonly done: number; readonly of: number };
  readonly end?: PrintSetsEnd;
  readonly stopping: boolean;
  readonly start: (classes: readonly string[]) => void;
  readonly stop: () => void;
}

/** Makes print sets, a class after another. `after` is called when it is over. */
export function usePrintSets(after: () => void): PrintSetsState {
  const { server, jobs, announce } = useTools();
  const [progress, setProgress] = useState<PrintSetsState["progress"]>(undefined);
  const [end, setEnd] = useState<PrintSetsEnd | undefined>(undefined);
  const [stopping, setStopping] = useState(false);
  const stopWanted = useRef(false);
  const work = async (classes: readonly string[]) => {
    stopWanted.current = false;
    setStopping(false);
    setEnd(undefined);
    setProgress({ done: 0, of: classes.length });
    announce("Making the print set.");
    const result = await runPrintSets({
      classes,
      make: (name) => server.apiMakePrintSet(name),
      stopWanted: () => stopWanted.current,
      onDone: (done) => setProgress({ done, of: classes.length }),
    });
    setProgress(undefined);
    setEnd(result);
    announce(result.problem?.message ?? result.sentences.join(" "));
    after();
  };
  return {
    stopping,
    ...(progress ? { progress } : {}),
    ...(end ? { end } : {}),
    start: (classes) => jobs.run("print sets", () => work(classes)),
    stop: () => {
      stopWanted.current = true;
      setStopping(true);
    },
  };
}
