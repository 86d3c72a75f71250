import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Running } from "../workspace";

const file = "google-apps-script.html.d.ts";

/** A page to show in a sidebar or dialog. */
export class LocalHtmlOutput extends appsScriptClass<GoogleAppsScript.HTML.HtmlOutput>({
  name: "HtmlOutput",
  declaration: [file, "HtmlOutput"],
}) {
  readonly content: { html: string; title: string; width: number; height: number };
  constructor(html: string) {
    super();
    this.content = { html, title: "", width: 0, height: 0 };
  }
  override getContent(): string {
    return this.content.html;
  }
  override setContent(content: string): this {
    this.content.html = content;
    return this;
  }
  override append(addedContent: string): this {
    this.content.html += addedContent;
    return this;
  }
  override getTitle(): string {
    return this.content.title;
  }
  override setTitle(title: string): this {
    this.content.title = title;
    return this;
  }
  override getWidth(): number {
    return this.content.width;
  }
  override setWidth(width: number): this {
    this.content.width = width;
    return this;
  }
  override getHeight(): number {
    return this.content.height;
  }
  override setHeight(height: number): this {
    this.content.height = height;
    return this;
  }
}

/** Makes pages from the files of the project. Templates are not here: the build makes whole pages. */
export class LocalHtmlService extends appsScriptClass<GoogleAppsScript.HTML.HtmlService>({
  name: "HtmlService",
  declaration: [file, "HtmlService"],
}) {
  constructor(private readonly running: Running) {
    super();
  }
  override createHtmlOutput(html?: unknown): LocalHtmlOutput {
    if (html !== undefined && typeof html !== "string") {
      throw new AppsScriptError("In the local workspace a page is made from text.");
    }
    return new LocalHtmlOutput(html ?? "");
  }
  override createHtmlOutputFromFile(filename: string): LocalHtmlOutput {
    const page = this.running.workspace.page(filename);
    if (page === undefined) {
      throw new AppsScriptError(`No HTML file named ${filename} was found.`);
    }
    return new LocalHtmlOutput(page);
  }
}
