import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CallQueue } from "../callQueue";
import { builtFile } from "./builtFiles";
import { pageHeaders } from "./pageHeaders";
import { NoAnswer, Questions } from "./questions";
import { BadRequest } from "./readBody";
import { type Door, hasToken, whyRefused } from "./requestChecks";
import { type Desk, routes, sendJson } from "./routes";
import type { OpenOptions } from "./thread/openedWorkbook";
import { WorkbookThread } from "./thread/workbookThread";
import { Windows } from "./windows";
import { lockWorkbook, refuseShown } from "./workbookLock";

/** What the server is started with. */
export interface ServerOptions extends Omit<OpenOptions, "threads"> {
  /** The port to listen on; 0 for any that is free. */
  readonly port: number;
  /** The folder of the built commands, with the thread's file and the page's folder in it. */
  readonly built: string;
  /** Hears of what the person at the terminal should know. */
  readonly report: (sentence: string) => void;
}

/** The server while it runs. */
export interface PageServer {
  readonly address: string;
  readonly token: string;
  /** Saves what is not saved yet and ends. */
  readonly close: () => Promise<void>;
  /** Ends as a crash does: nothing more is saved. */
  readonly kill: () => Promise<void>;
  /** Fulfilled when the workbook's thread has ended of itself, with why. */
  readonly broken: Promise<string>;
}

/** The port is taken. The message is a sentence for the person who started it. */
export class PortTaken extends Error {}

/** Only this computer can reach it. */
const loopback = "127.0.0.1";

function sendFile(built: string, name: string, door: Door, response: ServerResponse): void {
  const file = builtFile(`${built}/page`, name === "" ? "index.html" : name);
  if (file === undefined) {
    sendJson(response, 404, { message: "There is nothing here." });
    return;
  }
  response.writeHead(200, { "content-type": file.type });
  if (name !== "") response.end(file.bytes);
  else response.end(Buffer.from(file.bytes).toString("utf8").replace("{{token}}", door.token));
}

async function answer(
  desk: Desk,
  built: string,
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const refused = whyRefused(request, door);
  if (refused !== undefined) {
    sendJson(response, 403, { message: refused });
    return;
  }
  const address = new URL(request.url ?? "/", `http://${loopback}:${door.port}`);
  const route = routes[`${request.method} ${address.pathname}`];
  if (route === undefined) {
    if (request.method !== "GET") sendJson(response, 405, { message: "That cannot be done." });
    else sendFile(built, address.pathname.slice(1), door, response);
    return;
  }
  if (!hasToken(request, address, door)) {
    sendJson(response, 403, { message: "The local workspace was started again: reload the page." });
    return;
  }
  await route(desk, request, response, address);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((fulfil, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new PortTaken(
              `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, loopback, () => fulfil((server.address() as AddressInfo).port));
  });
}

/** Serves the page on this computer, with the workbook in a thread of its own. */
export async function startServer(options: ServerOptions): Promise<PageServer> {
  const { built, port, report, ...opening } = options;
  const { places } = opening;
  const threads = `${built}/pageThread.mjs`;
  let desk: Desk | undefined;
  const door = { port, token: randomBytes(24).toString("base64url") };
  const server = createServer((request, response) => {
    if (desk === undefined) {
      sendJson(response, 503, { message: "The workbook is being opened or closed." });
      return;
    }
    answer(desk, built, door, request, response).catch((error: Error) => {
      const expected = error instanceof BadRequest || error instanceof NoAnswer;
      if (!response.headersSent) {
        sendJson(response, expected ? 400 : 500, { message: error.message });
      }
    });
  });
  await refuseShown(places.workbook);
  door.port = await listen(server, port);
  let unlock: () => void = () => undefined;

  let broke: (reason: string) => void = () => undefined;
  const broken = new Promise<string>((fulfil) => {
    broke = fulfil;
  });
  let thread: WorkbookThread | undefined;
  const questions = new Questions(
    () => windows,
    (given) => thread?.answer(given),
  );
  const windows = new Windows((window) => questions.windowClosed(window));
  try {
    unlock = await lockWorkbook(places.workbook, door.port);
    thread = await WorkbookThread.open(
      { ...opening, threads },
      {
        question: (question, window) => questions.ask(question, window),
        toast: (toast, window) => windows.tell(window, "toast", toast),
        changed: (changes) => windows.tellAll("changed", changes),
        tabs: (reload) => windows.tellAll("tabs", { reload }),
        drive: () => windows.tellAll("drive", {}),
        notSaved: (message) => {
          report(`The workbook could not be saved: ${message}`);
          windows.tellAll("toast", {
            title: "Not saved",
            text: "The workbook could not be saved. What you type is kept all the same; look at the terminal.",
          });
        },
        ended: broke,
      },
    );
  } catch (error) {
    unlock();
    server.close();
    throw error;
  }
  desk = { thread, windows, questions, calls: new CallQueue() };
  const end = async (finish: () => Promise<void>): Promise<void> => {
    desk = undefined;
    questions.end();
    try {
      await finish();
    } finally {
      unlock();
      server.close();
      windows.end();
      server.closeAllConnections();
    }
  };
  const opened = thread;
  return {
    address: `http://localhost:${door.port}`,
    token: door.token,
    close: () => end(() => opened.close()),
    kill: () => end(() => opened.kill()),
    broken,
  };
}
