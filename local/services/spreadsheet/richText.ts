import { AppsScriptError } from "../../runtime/errors";
import { appsScriptClass } from "../../runtime/serviceObject";

const file = "google-apps-script.spreadsheet.d.ts";

/** Text of a cell that may be a link. Links cover the whole text; styles within it are not kept. */
export class LocalRichTextValue extends appsScriptClass<GoogleAppsScript.Spreadsheet.RichTextValue>(
  {
    name: "RichTextValue",
    declaration: [file, "RichTextValue"],
  },
) {
  constructor(
    readonly text: string,
    readonly link: string | null,
  ) {
    super();
  }
  override copy(): LocalRichTextValueBuilder {
    return new LocalRichTextValueBuilder(this.text, this.link);
  }
  override getText(): string {
    return this.text;
  }
  override getLinkUrl(): string | null {
    return this.link;
  }
}

/** Makes a text that may be a link. */
export class LocalRichTextValueBuilder extends appsScriptClass<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
  { name: "RichTextValueBuilder", declaration: [file, "RichTextValueBuilder"] },
) {
  private readonly state: { text: string | null; link: string | null };
  constructor(text: string | null = null, link: string | null = null) {
    super();
    this.state = { text, link };
  }
  override build(): LocalRichTextValue {
    return new LocalRichTextValue(this.state.text ?? "", this.state.link);
  }
  override setText(text: string): this {
    this.state.text = text;
    this.state.link = null;
    return this;
  }
  override setLinkUrl(
    first: number | string | null,
    endOffset?: number,
    linkUrl?: string | null,
  ): this {
    const { text } = this.state;
    if (text === null) throw new AppsScriptError("The text must be set before its link.");
    if (typeof first !== "number") {
      this.state.link = first;
      return this;
    }
    if (first !== 0 || endOffset !== text.length) {
      throw new AppsScriptError("A link on part of a text is not in the local workspace.");
    }
    this.state.link = linkUrl ?? null;
    return this;
  }
}
