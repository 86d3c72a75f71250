import { parentPort, workerData } from "node:worker_threads";
import type { ThreadData } from "./page/thread/messages";
import { runThread } from "./page/thread/runThread";
import { type SaveTask, saveByJournal } from "./page/thread/saveByJournal";

/** Saves whenever it is told to. */
function runSaving(task: SaveTask): void {
  parentPort?.on("message", async () => {
    try {
      parentPort?.postMessage({ journalled: await saveByJournal(task) });
    } catch (error) {
      parentPort?.postMessage({ problem: (error as Error).message });
    }
  });
}

const given = workerData as ThreadData | { readonly save: SaveTask };
if ("save" in given) runSaving(given.save);
else if (parentPort !== null) await runThread(parentPort, given);
