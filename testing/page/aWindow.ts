import { type IncomingHttpHeaders, request } from "node:http";
import type { PageServer } from "../../local/page/server";

/** What came back to a request. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends a request with whatever headers, those included that a browser would not let be chosen. */
export function send(
  server: PageServer,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: unknown,
): Promise<Received> {
  const { port } = new URL(server.address);
  return new Promise((fulfil, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () =>
        fulfil({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

interface Heard {
  readonly name: string;
  readonly data: unknown;
}

/** A window without a browser: it asks as the page does and hears what the page hears. */
export class AWindow {
  readonly heard: Heard[] = [];
  private waiting: (() => void)[] = [];
  private end: () => void = () => undefined;

  private constructor(
    readonly server: PageServer,
    readonly id: string,
  ) {}

  /** Opens a window and waits until it listens. */
  static open(server: PageServer, id: string): Promise<AWindow> {
    const window = new AWindow(server, id);
    return new Promise((fulfil, reject) => {
      const path = `${server.address}/api/events?window=${id}&token=${server.token}`;
      const sent = request(path, { host: "127.0.0.1", family: 4 }, (response) => {
        let rest = "";
        response.on("data", (part) => {
          fulfil(window);
          const blocks = (rest + part).split("\n\n");
          rest = blocks.pop() ?? "";
          for (const block of blocks) window.hear(block);
        });
        response.on("error", () => undefined);
      });
      sent.on("error", reject);
      sent.end();
      window.end = () => sent.destroy();
    });
  }

  close(): void {
    this.end();
  }

  /** Asks for data. */
  async get<Value>(path: string): Promise<Value> {
    const mark = path.includes("?") ? "&" : "?";
    const { text } = await send(this.server, "GET", `${path}${mark}token=${this.server.token}`, {
      host: new URL(this.server.address).host,
    });
    return JSON.parse(text) as Value;
  }

  /** Has something done, as the page does. */
  async post<Value>(path: string, body: object): Promise<Value> {
    const headers = {
      host: new URL(this.server.address).host,
      origin: this.server.address,
      "content-type": "application/json",
      "x-pupil-targets": this.server.token,
    };
    const whole = { window: this.id, person: "head@school.example", ...body };
    const { text } = await send(this.server, "POST", path, headers, whole);
    return JSON.parse(text) as Value;
  }

  /** Waits for an event with a name that a test accepts. */
  async event<Data>(name: string, accept: (data: Data) => boolean = () => true): Promise<Data> {
    for (;;) {
      const found = this.heard.find((each) => each.name === name && accept(each.data as Data));
      if (found !== undefined) {
        this.heard.splice(this.heard.indexOf(found), 1);
        return found.data as Data;
      }
      await new Promise<void>((go) => this.waiting.push(go));
    }
  }

  private hear(block: string): void {
    const name = /^event: (.*)$/m.exec(block)?.[1];
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (name === undefined || data === undefined) return;
    this.heard.push({ name, data: JSON.parse(data) as unknown });
    for (const go of this.waiting.splice(0)) go();
  }
}
