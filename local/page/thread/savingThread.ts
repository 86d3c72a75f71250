import { Worker } from "node:worker_threads";
import type { SaveTask } from "./saveByJournal";

/** What the saving thread sends back. */
export type SavingMessage = { readonly journalled: number } | { readonly problem: string };

/** A thread beside the workbook's own that saves, so that nobody who types waits for it. */
export class SavingThread {
  private worker: Worker | undefined;

  /** @param script - The built file of the threads. */
  constructor(
    private readonly script: string,
    private readonly task: SaveTask,
  ) {}

  /** Saves what the journal holds. @returns The number of the last entry that is saved. */
  save(): Promise<number> {
    this.worker ??= new Worker(this.script, { workerData: { save: this.task } });
    const { worker } = this;
    return new Promise((fulfil, reject) => {
      const end = (error: Error): void => {
        this.worker = undefined;
        reject(error);
      };
      worker.once("error", end);
      worker.once("message", (message: SavingMessage) => {
        worker.off("error", end);
        if ("problem" in message) reject(new Error(message.problem));
        else fulfil(message.journalled);
      });
      worker.postMessage("save");
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }
}
