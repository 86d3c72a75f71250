import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Name of the header that carries the token of this start. */
export const tokenHeader = "x-pupil-targets";

/** What a request needs to be let in. */
export interface Door {
  readonly port: number;
  /** Made anew at every start, and known only to pages that this server has given out. */
  readonly token: string;
}

const names = ["localhost", "127.0.0.1"];

function sameToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Why a request is turned away, in a sentence; undefined where it may come in. Another site that
 * somebody has open can send requests to this computer: its own name (DNS rebinding) shows in
 * Host, and its address in Origin.
 */
export function whyRefused(
  { headers, method }: Pick<IncomingMessage, "headers" | "method">,
  { port }: Door,
): string | undefined {
  const hosts = names.map((name) => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? "")) {
    return "This page is only for the computer that it runs on.";
  }
  const { origin } = headers;
  const own = hosts.some((host) => origin === `http://${host}`);
  if (origin !== undefined && !own) return "Another site may not ask for this.";
  if (method !== "GET" && method !== "HEAD" && !own) {
    return "Only the page of the local workspace may change anything.";
  }
  return undefined;
}

/** Whether a request for data carries the token of this start, in its header or its address. */
export function hasToken(
  { headers }: Pick<IncomingMessage, "headers">,
  address: URL,
  { token }: Door,
): boolean {
  const given = headers[tokenHeader] ?? address.searchParams.get("token");
  return typeof given === "string" && sameToken(given, token);
}
