import type { LetterCounts } from "../../src/app/api";
import { beginLetters } from "../../src/app/letterRun/beginLetters";
import { type BatchOutcome, runBatch } from "../../src/app/letterRun/runBatch";
import type { LetterWorld } from "./letterWorld";

/** A person who has the letters made, execution by execution, as a page does. */
export interface LetterRunner {
  /** One execution: begins a run, or goes on with it. Whatever it throws was an execution that failed. */
  readonly step: () => void;
  /** Whether the run is finished. */
  readonly finished: () => boolean;
  /** How the last call said that the run stands. */
  readonly counts: () => LetterCounts | undefined;
  /** Closes the page: the next step begins another run. */
  readonly close: () => void;
}

/** A runner of this name in a world, whose executions claim letters for so many milliseconds. */
export function letterRunner(
  world: LetterWorld,
  person: string,
  chance: () => number = () => 0,
  milliseconds = 40_000,
): LetterRunner {
  let run: string | undefined;
  let last: BatchOutcome | undefined;
  let counts: LetterCounts | undefined;
  return {
    step: () => {
      const tools = { ...world.execution(person), chance };
      const read = world.time;
      const asked = world.asked();
      const group = "letters autumn 2026";
      if (run === undefined) {
        const key = world.newKey(person);
        const begun = beginLetters(tools, { asked, read, folderName: "Letters", group }, key);
        if (begun.kind === "refused") return;
        run = key;
        counts = begun.counts;
        return;
      }
      last = runBatch({
        ...tools,
        run,
        execution: world.newKey("x"),
        asked,
        read,
        folder: `folder of ${person}`,
        group,
        lettersInTurn: 4,
        stopAt: world.time + milliseconds,
      });
      counts = last.counts ?? counts;
    },
    finished: () => last?.finished === true,
    counts: () => counts,
    close: () => {
      run = undefined;
      last = undefined;
    },
  };
}
