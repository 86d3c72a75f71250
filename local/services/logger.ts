import { appsScriptClass } from "../runtime/serviceObject";
import type { LogLine, Running } from "../workspace";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return String(value.stack ?? value);
  if (typeof value === "object" && value !== null) {
    const written = JSON.stringify(value);
    return written ?? String(value);
  }
  return String(value);
}

/** Puts values in the places of a format such as `%s of %s`; more values follow after spaces. */
function message(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string") return values.map(text).join(" ");
  const left = [...rest];
  const filled = first.replace(/%[sdifjoO]/g, (place) =>
    left.length === 0 ? place : text(left.shift()),
  );
  return [filled, ...left.map(text)].join(" ");
}

function write(running: Running, level: LogLine["level"], values: readonly unknown[]): void {
  running.logs.push({ level, text: message(values) });
}

const file = "google-apps-script.base.d.ts";

/** The older log. */
export class LocalLogger extends appsScriptClass<GoogleAppsScript.Base.Logger>({
  name: "Logger",
  declaration: [file, "Logger"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override log(...values: unknown[]): this {
    write(this.running, "info", values);
    return this;
  }
  override getLog(): string {
    return this.running.logs.map((line) => `${line.text}\n`).join("");
  }
  override clear(): void {
    this.running.logs.splice(0);
  }
}

/** The log of the V8 runtime. */
export class LocalConsole extends appsScriptClass<Console>({
  name: "console",
  declaration: [file, "Console"],
}) {
  private readonly timers = new Map<string, number>();
  constructor(private readonly running: Running) {
    super();
  }
  override log(...values: unknown[]): void {
    write(this.running, "info", values);
  }
  override info(...values: unknown[]): void {
    write(this.running, "info", values);
  }
  override warn(...values: unknown[]): void {
    write(this.running, "warn", values);
  }
  override error(...values: unknown[]): void {
    write(this.running, "error", values);
  }
  override time(label: string): void {
    this.timers.set(label, this.running.workspace.clock.now());
  }
  override timeEnd(label: string): void {
    const now = this.running.workspace.clock.now();
    const spent = now - (this.timers.get(label) ?? now);
    write(this.running, "info", [`${label}: ${spent}ms`]);
  }
}
