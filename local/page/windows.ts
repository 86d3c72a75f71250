import type { ServerResponse } from "node:http";
import type { PageEvents } from "./protocol";

/** How long a window may be away, as when it loses its connection, before it counts as closed. */
const awayAtMost = 2500;

/** Keeps a connection open that says nothing. */
const heartbeat = 15_000;

interface OpenWindow {
  stream: ServerResponse | undefined;
  /** What it has not been sent yet. */
  unsent: string[];
  away: NodeJS.Timeout | undefined;
}

/** The browser windows that show the workbook, each with a stream of events. */
export class Windows {
  private readonly open = new Map<string, OpenWindow>();
  private readonly beat = setInterval(
    () => this.each((stream) => stream.write(":\n\n")),
    heartbeat,
  );

  /** @param whenClosed - Hears of a window that was closed. */
  constructor(private readonly whenClosed: (window: string) => void) {
    this.beat.unref();
  }

  /** A window listens: what it missed meanwhile is sent first. */
  listen(window: string, stream: ServerResponse): void {
    const known = this.open.get(window) ?? { stream: undefined, unsent: [], away: undefined };
    this.open.set(window, known);
    clearTimeout(known.away);
    known.stream?.end();
    known.stream = stream;
    stream.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
    });
    stream.write(":\n\n");
    for (const text of known.unsent.splice(0)) stream.write(text);
    stream.on("close", () => {
      if (known.stream !== stream) return;
      known.stream = undefined;
      known.away = setTimeout(() => this.close(window), awayAtMost);
    });
  }

  has(window: string): boolean {
    return this.open.has(window);
  }

  /** Tells one window. A window that has been closed hears nothing. */
  tell<Name extends keyof PageEvents>(window: string, name: Name, data: PageEvents[Name]): void {
    const known = this.open.get(window);
    const text = `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    if (known?.stream === undefined) known?.unsent.push(text);
    else known.stream.write(text);
  }

  tellAll<Name extends keyof PageEvents>(name: Name, data: PageEvents[Name]): void {
    for (const window of this.open.keys()) this.tell(window, name, data);
  }

  /** Ends every stream. */
  end(): void {
    clearInterval(this.beat);
    this.each((stream) => stream.end());
    for (const { away } of this.open.values()) clearTimeout(away);
    this.open.clear();
  }

  private close(window: string): void {
    this.open.delete(window);
    this.whenClosed(window);
  }

  private each(work: (stream: ServerResponse) => void): void {
    for (const { stream } of this.open.values()) if (stream !== undefined) work(stream);
  }
}
