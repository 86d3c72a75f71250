import { AppsScriptError, NotInLocalWorkspace } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";

/** Bytes as Apps Script gives them, from -128 to 127. */
export const signedBytes = (bytes: Uint8Array): number[] =>
  Array.from(bytes, (byte) => (byte << 24) >> 24);

/** Signed bytes as Node has them. */
export const plainBytes = (bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(bytes, (byte) => byte & 255);

interface Content {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

/** Bytes with a name and a type. */
export class LocalBlob extends appsScriptClass<GoogleAppsScript.Base.Blob>({
  name: "Blob",
  declaration: ["google-apps-script.base.d.ts", "Blob"],
}) {
  readonly content: Content;
  constructor(content: Content) {
    super();
    this.content = content;
  }
  override getBytes(): number[] {
    return signedBytes(this.content.bytes);
  }
  override setBytes(data: number[]): this {
    this.content.bytes = plainBytes(data);
    return this;
  }
  override getName(): string | null {
    return this.content.name;
  }
  override setName(name: string): this {
    this.content.name = name;
    return this;
  }
  override getContentType(): string | null {
    return this.content.type;
  }
  override setContentType(contentType: string | null): this {
    this.content.type = contentType;
    return this;
  }
  override getDataAsString(charset = "UTF-8"): string {
    if (!/^utf-?8$/i.test(charset)) throw new NotInLocalWorkspace(`The charset ${charset}`);
    return new TextDecoder().decode(this.content.bytes);
  }
  override setDataFromString(string: string): this {
    this.content.bytes = new TextEncoder().encode(string);
    return this;
  }
  override getAs(contentType: string): LocalBlob {
    if (contentType !== this.content.type) {
      throw new AppsScriptError(
        `Converting from ${this.content.type} to ${contentType} is not in the local workspace.`,
      );
    }
    return this.copyBlob();
  }
  override getBlob(): LocalBlob {
    return this;
  }
  override copyBlob(): LocalBlob {
    return new LocalBlob({ ...this.content });
  }
}
