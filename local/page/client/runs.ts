import type { Place, RunReply } from "../protocol";
import { post } from "./server";

const waiting = new Map<string, (reply: RunReply) => void>();

/** Who does something, and where. */
export interface Acting {
  readonly person: string;
  readonly place: Place | undefined;
}

/** A reply has come for something that was set off. */
export function replied(reply: RunReply): void {
  waiting.get(reply.id)?.(reply);
  waiting.delete(reply.id);
}

async function setOff(path: string, acting: Acting, more: object): Promise<RunReply> {
  const id = crypto.randomUUID();
  const reply = new Promise<RunReply>((fulfil) => waiting.set(id, fulfil));
  try {
    await post(path, { ...acting, ...more, id });
  } catch (error) {
    waiting.delete(id);
    throw error;
  }
  return reply;
}

/** Clicks a menu item. */
export const click = (acting: Acting, functionName: string): Promise<RunReply> =>
  setOff("/api/click", acting, { functionName });

/** Calls a function as `google.script.run` does, and fails as it does where nothing can be reached. */
export async function call(
  acting: Acting,
  functionName: string,
  args: readonly unknown[],
): Promise<RunReply> {
  try {
    return await setOff("/api/call", acting, { functionName, args });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const lost = new Error("Connection failure due to HTTP 0");
    lost.name = "NetworkError";
    throw lost;
  }
}
