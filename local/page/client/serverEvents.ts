import type { PageEvents } from "../protocol";
import { addressOf, windowId } from "./server";

type Hearers = { readonly [Name in keyof PageEvents]: (data: PageEvents[Name]) => void };

const names = ["changed", "toast", "question", "reply", "tabs", "drive", "afresh"] as const;

/** Listens to what the server tells this window. */
export function listen(hearers: Hearers, connected: (whether: boolean) => void): void {
  const source = new EventSource(addressOf("/api/events", { window: windowId }));
  for (const name of names) {
    source.addEventListener(name, (event: MessageEvent<string>) => {
      hearers[name](JSON.parse(event.data) as never);
    });
  }
  source.addEventListener("open", () => connected(true));
  source.addEventListener("error", () => connected(false));
}
