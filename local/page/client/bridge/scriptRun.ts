/**
 * `google.script` for a page of the add-on in its frame: it passes calls to the page around it and
 * gives the answers to the handlers, as Google's own does. It runs inside the frame.
 */
import { carry } from "../../../runtime/jsonTransport";
import type { FromFrame, ToFrame } from "./frameMessages";

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let next = 1;

const send = (message: FromFrame): void => parent.postMessage(message, "*");

function callServer(functionName: string, args: readonly unknown[], handlers: Handlers): void {
  if (functionName.endsWith("_")) {
    throw new TypeError(`google.script.run.${functionName} is not a function`);
  }
  const carried = args.map((arg, index) => JSON.parse(carry(arg, String(index))) as unknown);
  const id = next++;
  waiting.set(id, handlers);
  send({ pupilTargets: "call", id, functionName, args: carried });
}

function runner(handlers: Handlers): unknown {
  const own: Readonly<Record<string, (given: never) => unknown>> = {
    withSuccessHandler: (success: Handlers["success"]) =>
      runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers["failure"]) =>
      runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (known, name) =>
      typeof name !== "string" || name === "then"
        ? undefined
        : (known[name] ??
          ((...args: unknown[]) => {
            callServer(name, args, handlers);
          })),
  });
}

addEventListener("message", ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== parent || data?.pupilTargets !== "reply") return;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (handlers === undefined) return;
  const more = "userObject" in handlers ? [handlers.userObject] : [];
  if (data.ok) handlers.success?.(data.value, ...more);
  else {
    const error = new Error(data.message);
    if (data.name !== undefined) error.name = data.name;
    if (handlers.failure === undefined) console.error(error);
    else handlers.failure(error, ...more);
  }
});

// Documents open in the page around the frame: there is no Google here to open them.
addEventListener("click", (event) => {
  const link = (event.target as Element | null)?.closest?.("a[href]");
  const href = link?.getAttribute("href") ?? "";
  if (!/^https:\/\/docs\.google\.com\/document\/d\//.test(href)) return;
  event.preventDefault();
  send({ pupilTargets: "open", href });
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ pupilTargets: "close" }),
        editor: { focus: () => send({ pupilTargets: "focusGrid" }) },
        setHeight: () => undefined,
        setWidth: () => undefined,
      },
    },
  },
});
