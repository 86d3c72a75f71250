import type { MessagePort } from "node:worker_threads";
import { UsageError } from "../../jobs/options";
import { UnusableWorkbook } from "../../openWorkbook";
import { followTime } from "./followTime";
import {
  awaitAnswer,
  type TaskMessage,
  type Tasks,
  type ThreadData,
  type ThreadMessage,
} from "./messages";
import { type Done, OpenedWorkbook } from "./openedWorkbook";

type Handlers = {
  readonly [Name in keyof Tasks]: (
    given: never,
  ) => Tasks[Name]["back"] | Promise<Tasks[Name]["back"]>;
};

/** Tells the pages what a thing done has changed, and gives its reply when a crash cannot lose it. */
async function told<Reply>(
  done: Done<Reply>,
  send: (message: ThreadMessage) => void,
): Promise<Reply> {
  if (done.reload.length > 0) send({ kind: "tabs", reload: done.reload });
  if (done.changed.length > 0) send({ kind: "changed", changes: done.changed });
  if (done.drive) send({ kind: "drive" });
  await done.kept;
  return done.reply;
}

/**
 * The thread that holds the workbook. Scripts wait for the services and for people, as they do at
 * Google; while one waits the whole thread does, and the server goes on answering beside it.
 */
export async function runThread(port: MessagePort, data: ThreadData): Promise<void> {
  const send = (message: ThreadMessage): void => port.postMessage(message);
  const notSaved = (error: unknown): void =>
    send({ kind: "notSaved", message: (error as Error).message });
  let opened: OpenedWorkbook;
  try {
    opened = await OpenedWorkbook.open(data.options, {
      answer: (question, window) => {
        send({ kind: "question", window, question });
        return awaitAnswer(data.answers);
      },
      hear: (toast, window) => send({ kind: "toast", window, toast }),
      notSaved,
    });
  } catch (error) {
    const expected = error instanceof UsageError || error instanceof UnusableWorkbook;
    send({ kind: "notOpened", message: (error as Error).message, expected });
    return;
  }
  let afresh: Promise<unknown> = Promise.resolve();
  const passTime = async (milliseconds: number): Promise<void> => {
    await afresh;
    for (const done of opened.passTime(milliseconds)) await told(done, send);
  };
  const stopClock = followTime(
    (milliseconds) => void passTime(milliseconds).catch(notSaved),
    data.options.pace,
  );
  const handlers: Handlers = {
    state: () => opened.state(),
    tab: (id: number) => opened.tab(id),
    drive: () => opened.drive(),
    document: (id: string) => opened.document(id),
    edit: (request: Tasks["edit"]["given"]) => told(opened.edit(request), send),
    click: (request: Tasks["click"]["given"]) => told(opened.click(request), send),
    call: (request: Tasks["call"]["given"]) => told(opened.call(request), send),
    afresh: async () => {
      await opened.startAfresh();
      return undefined;
    },
    close: async () => {
      stopClock();
      await opened.close();
      return undefined;
    },
  };
  port.on("message", async ({ number, task, given }: TaskMessage) => {
    // Nothing is done to a workbook that is just being replaced by another.
    await afresh;
    try {
      const work = Promise.resolve(handlers[task](given as never));
      if (task === "afresh") afresh = work.catch(() => undefined);
      send({ kind: "done", number, back: await work });
    } catch (error) {
      send({ kind: "failed", number, message: (error as Error).message });
    }
  });
  send({ kind: "opened" });
}
