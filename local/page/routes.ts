import type { IncomingMessage, ServerResponse } from "node:http";
import type { CallQueue } from "../callQueue";
import type { RunReply } from "./protocol";
import type { Questions } from "./questions";
import { BadRequest, readBody } from "./readBody";
import { readAnswer, readCall, readClick, readEdit } from "./readRequests";
import type { WorkbookThread } from "./thread/workbookThread";
import type { Windows } from "./windows";

/** What the routes work with. */
export interface Desk {
  readonly thread: WorkbookThread;
  readonly windows: Windows;
  readonly questions: Questions;
  readonly calls: CallQueue;
}

type Route = (
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
) => Promise<void> | void;

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(value ?? null));
}

/**
 * Has something run and tells the window what came of it as an event, since a browser keeps few
 * requests open at once and an answer to a script's question must always get through.
 */
function runLater(
  { windows }: Desk,
  { id, window }: { readonly id: string; readonly window: string },
  response: ServerResponse,
  run: () => Promise<RunReply>,
): void {
  sendJson(response, 202, {});
  run()
    .catch(
      (error: Error): RunReply => ({
        id,
        ok: false,
        error: { name: "Exception", message: error.message },
        pages: [],
      }),
    )
    .then((reply) => windows.tell(window, "reply", reply));
}

/** Every route of data, by method and path. */
export const routes: Readonly<Record<string, Route>> = {
  "GET /api/events": ({ windows }, _request, response, address) =>
    windows.listen(address.searchParams.get("window") ?? "", response),

  "GET /api/state": async ({ thread }, _request, response) =>
    sendJson(response, 200, await thread.ask("state", undefined)),

  "GET /api/tab": async ({ thread }, _request, response, address) => {
    const tab = await thread.ask("tab", Number(address.searchParams.get("id")));
    if (tab === undefined) sendJson(response, 404, { message: "This tab has been deleted." });
    else sendJson(response, 200, tab);
  },

  "GET /api/drive": async ({ thread }, _request, response) =>
    sendJson(response, 200, await thread.ask("drive", undefined)),

  "GET /api/document": async ({ thread }, _request, response, address) => {
    const file = await thread.ask("document", address.searchParams.get("id") ?? "");
    if (file === undefined) {
      sendJson(response, 404, { message: "This document is not in Drive any more." });
      return;
    }
    response.writeHead(200, {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    });
    response.end(file.bytes);
  },

  "POST /api/edit": async ({ thread }, request, response) =>
    sendJson(response, 200, await thread.ask("edit", readEdit(await readBody(request)))),

  "POST /api/click": async (desk, request, response) => {
    const click = readClick(await readBody(request));
    runLater(desk, click, response, () => desk.thread.ask("click", click));
  },

  "POST /api/call": async (desk, request, response) => {
    const call = readCall(await readBody(request));
    runLater(desk, call, response, () => desk.calls.run(() => desk.thread.ask("call", call)));
  },

  "POST /api/answer": async ({ questions }, request, response) => {
    questions.answer(readAnswer(await readBody(request)));
    sendJson(response, 200, {});
  },

  "POST /api/afresh": async ({ thread, windows }, request, response) => {
    await readBody(request);
    const { sample } = await thread.ask("state", undefined);
    if (!sample) throw new BadRequest("Only the sample school can be made afresh.");
    await thread.ask("afresh", undefined);
    windows.tellAll("afresh", {});
    sendJson(response, 200, {});
  },
};
