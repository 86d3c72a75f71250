import { useState } from "preact/hooks";
import type { Changed, Problem, Reply, UndoEntry } from "../../src/app/api";
import { useTools } from "../tools";

/** How a change stands. */
export type ChangeState =
  | { readonly stage: "none" }
  | { readonly stage: "busy" }
  | { readonly stage: "undoing" }
  | { readonly stage: "problem"; readonly problem: Problem; readonly again: () => void }
  | { readonly stage: "done" | "undone"; readonly changed: Changed };

/** A small change of the workbook that can be taken back where it was made. */
export interface Change {
  readonly state: ChangeState;
  readonly busy: boolean;
  readonly make: (call: () => Promise<Reply<Changed>>) => void;
  readonly undo: (entry: UndoEntry) => void;
  readonly forget: () => void;
}

/** Makes a change and keeps what came of it. `after` is told when it is made or taken back. */
export function useChange(after?: (stage: "done" | "undone", changed: Changed) => void): Change {
  const { announce, changed: tellChanged, jobs } = useTools();
  const [state, setState] = useState<ChangeState>({ stage: "none" });
  const busy = state.stage === "busy" || state.stage === "undoing";
  const carryOut = (stage: "done" | "undone", call: () => Promise<Reply<Changed>>) => {
    if (busy || jobs.refuse()) return;
    setState({ stage: stage === "done" ? "busy" : "undoing" });
    announce(stage === "done" ? "Writing." : "Taking it back.");
    void call().then((reply) => {
      if (!reply.ok) {
        setState({ stage: "problem", problem: reply.problem, again: () => carryOut(stage, call) });
        return;
      }
      setState({ stage, changed: reply.value });
      announce(reply.value.sentence);
      tellChanged();
      after?.(stage, reply.value);
    });
  };
  const { server } = useTools();
  return {
    state,
    busy,
    make: (call) => carryOut("done", call),
    undo: ({ token }) => carryOut("undone", () => server.apiUndo(token)),
    forget: () => setState({ stage: "none" }),
  };
}
