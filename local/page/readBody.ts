import type { IncomingMessage } from "node:http";

/** Bytes of a request at most: a pasted year group is far below it. */
const bytesAtMost = 20_000_000;

/** A request that cannot be read, in a sentence. */
export class BadRequest extends Error {}

/** The JSON that a request carries. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    throw new BadRequest("Only JSON is understood.");
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > bytesAtMost) throw new BadRequest("That is too much at once.");
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new BadRequest("The JSON cannot be read.");
  }
}
