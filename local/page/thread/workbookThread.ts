import { Worker } from "node:worker_threads";
import type { Answer, Question } from "../../workspace";
import type { TabChange, ToastView } from "../protocol";
import {
  answerBuffer,
  giveAnswer,
  type TaskMessage,
  type Tasks,
  type ThreadData,
  type ThreadMessage,
} from "./messages";
import type { OpenOptions } from "./openedWorkbook";

/** What the thread tells of its own accord. */
export interface ThreadEvents {
  /** @param window - The window in which something was done that asks. */
  readonly question: (question: Question, window: string) => void;
  readonly toast: (toast: ToastView, window: string) => void;
  readonly changed: (changes: readonly TabChange[]) => void;
  readonly tabs: (reload: readonly number[]) => void;
  readonly drive: () => void;
  readonly notSaved: (message: string) => void;
  /** The thread has ended though nobody asked it to. */
  readonly ended: (message: string) => void;
}

/** A workbook that cannot be opened, in a sentence. */
export class NotOpened extends Error {
  constructor(
    message: string,
    /** Whether the sentence is meant for the person who started it. */
    readonly expected: boolean,
  ) {
    super(message);
  }
}

/** Room for the many short-lived objects of an execution, which are else swept away again and again. */
const roomy = { maxYoungGenerationSizeMb: 64 };

interface Waiting {
  readonly fulfil: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The server's end of the thread that holds the workbook. */
export class WorkbookThread {
  private readonly answers: SharedArrayBuffer = answerBuffer();
  private readonly waiting = new Map<number, Waiting>();
  private readonly worker: Worker;
  private next = 1;
  private closing = false;

  private constructor(
    options: OpenOptions,
    private readonly events: ThreadEvents,
  ) {
    const data: ThreadData = { options, answers: this.answers };
    this.worker = new Worker(options.threads, { workerData: data, resourceLimits: roomy });
  }

  static open(options: OpenOptions, events: ThreadEvents): Promise<WorkbookThread> {
    const thread = new WorkbookThread(options, events);
    return new Promise((fulfil, reject) => {
      thread.worker.on("message", (message: ThreadMessage) => {
        if (message.kind === "opened") fulfil(thread);
        else if (message.kind === "notOpened") {
          thread.closing = true;
          reject(new NotOpened(message.message, message.expected));
          void thread.worker.terminate();
        } else thread.hear(message);
      });
      thread.worker.on("error", (error) => {
        reject(error);
        thread.end(error.message);
      });
      thread.worker.on("exit", () => thread.end("It stopped."));
    });
  }

  /** Has something done. Tasks are begun in the order they are asked for. */
  ask<Name extends keyof Tasks>(
    task: Name,
    given: Tasks[Name]["given"],
  ): Promise<Tasks[Name]["back"]> {
    const number = this.next++;
    const message: TaskMessage<Name> = { number, task, given };
    this.worker.postMessage(message);
    return new Promise((fulfil, reject) => {
      this.waiting.set(number, { fulfil: fulfil as (value: unknown) => void, reject });
    });
  }

  /** Answers the question that the thread waits with. */
  answer(answer: Answer): void {
    giveAnswer(this.answers, answer);
  }

  /** Saves and ends. */
  async close(): Promise<void> {
    await this.ask("close", undefined);
    this.closing = true;
    await this.worker.terminate();
  }

  /** Ends at once, as a crash does: nothing more is saved. */
  async kill(): Promise<void> {
    this.closing = true;
    await this.worker.terminate();
  }

  private hear(message: ThreadMessage): void {
    switch (message.kind) {
      case "done":
        this.settle(message.number)?.fulfil(message.back);
        break;
      case "failed":
        this.settle(message.number)?.reject(new Error(message.message));
        break;
      case "question":
        this.events.question(message.question, message.window);
        break;
      case "toast":
        this.events.toast(message.toast, message.window);
        break;
      case "changed":
        this.events.changed(message.changes);
        break;
      case "tabs":
        this.events.tabs(message.reload);
        break;
      case "drive":
        this.events.drive();
        break;
      case "notSaved":
        this.events.notSaved(message.message);
        break;
      default:
    }
  }

  private settle(number: number): Waiting | undefined {
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    return waiting;
  }

  private end(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
    if (!this.closing) this.events.ended(message);
    this.closing = true;
  }
}
