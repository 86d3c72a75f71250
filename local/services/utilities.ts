import { createHash, randomUUID } from "node:crypto";
import { enumeration } from "../runtime/enumeration";
import { AppsScriptError, NotInLocalWorkspace } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import { isTimeZone, wallClock } from "../timeZone";
import type { Running } from "../workspace";
import { LocalBlob, plainBytes, signedBytes } from "./blob";
import { formatPattern } from "./formatPattern";

type Api = GoogleAppsScript.Utilities.Utilities;

const digestAlgorithm = enumeration("DigestAlgorithm", [
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
const charset = enumeration("Charset", ["US_ASCII", "UTF_8"]);

const bytesOf = (data: string | readonly number[]): Uint8Array =>
  typeof data === "string" ? new TextEncoder().encode(data) : plainBytes(data);

/** Small tools of the platform. */
export class LocalUtilities extends appsScriptClass<Api>({
  name: "Utilities",
  declaration: ["google-apps-script.utilities.d.ts", "Utilities"],
  properties: ["Charset", "DigestAlgorithm"],
}) {
  override readonly Charset = charset as unknown as Api["Charset"];
  override readonly DigestAlgorithm = digestAlgorithm as unknown as Api["DigestAlgorithm"];

  constructor(private readonly running: Running) {
    super();
  }
  override newBlob(data: string | number[], contentType?: string, name?: string): LocalBlob {
    const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
    return new LocalBlob({ bytes: bytesOf(data), type, name: name ?? null });
  }
  override getUuid(): string {
    return randomUUID();
  }
  override computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: string | number[],
  ): number[] {
    const name = String(algorithm).replace("_", "").toLowerCase();
    if (name === "md2") throw new NotInLocalWorkspace("DigestAlgorithm.MD2");
    return signedBytes(createHash(name).update(bytesOf(value)).digest());
  }
  override formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const instant = date.getTime();
    if (Number.isNaN(instant)) throw new AppsScriptError("Invalid argument: date");
    // From knowledge: Google falls back to GMT for a zone it does not know; here it is refused.
    if (!isTimeZone(timeZone)) throw new AppsScriptError("Invalid argument: timeZone");
    return formatPattern(wallClock(instant, timeZone), instant, format);
  }
  /** Moves the virtual clock; nobody waits. */
  override sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000) {
      throw new AppsScriptError("Invalid argument: milliseconds");
    }
    this.running.workspace.clock.advance(milliseconds);
  }
  override base64Encode(data: string | number[]): string {
    return Buffer.from(bytesOf(data)).toString("base64");
  }
  override base64EncodeWebSafe(data: string | number[]): string {
    return this.base64Encode(data).replace(/\+/g, "-").replace(/\//g, "_");
  }
  override base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) {
      throw new AppsScriptError("Could not decode string.");
    }
    return signedBytes(Buffer.from(encoded, "base64"));
  }
  override base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replace(/-/g, "+").replace(/_/g, "/"));
  }
}
