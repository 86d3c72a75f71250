import { enumeration } from "../runtime/enumeration";
import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { Answer, Dialog, Question, Running } from "../workspace";
import type { LocalHtmlOutput } from "./html";
import { LocalMenu } from "./menu";

type Ui = GoogleAppsScript.Base.Ui;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const file = "google-apps-script.base.d.ts";
const button = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSet = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

const toButton = (name: string): Button =>
  (button as Readonly<Record<string, unknown>>)[name] as Button;

/** What the person typed, and the button that closed the dialog. */
export class LocalPromptResponse extends appsScriptClass<GoogleAppsScript.Base.PromptResponse>({
  name: "PromptResponse",
  declaration: [file, "PromptResponse"],
}) {
  constructor(private readonly answer: Required<Answer>) {
    super();
  }
  override getResponseText(): string {
    return this.answer.text;
  }
  override getSelectedButton(): Button {
    return toButton(this.answer.button);
  }
}

/** Puts a question to the session. */
function ask(running: Running, question: Question): Required<Answer> {
  const given = running.workspace.answer(question);
  const answer = typeof given === "string" ? { text: given } : (given ?? {});
  const silent = given === undefined && question.kind === "prompt";
  const pressed = answer.button ?? (silent ? "CLOSE" : (question.buttons[0] as string));
  if (pressed !== "CLOSE" && !question.buttons.includes(pressed)) {
    throw new Error(`The dialog has no button ${pressed}; it has ${question.buttons.join(", ")}.`);
  }
  const full = { button: pressed, text: answer.text ?? "" };
  running.messages.push([question.title, question.text].filter(Boolean).join(": "));
  running[question.kind === "alert" ? "alerts" : "prompts"].push({ ...question, answer: full });
  return full;
}

/** The overloads put the title first only when all three are given. */
function question(kind: Question["kind"], args: readonly unknown[]): Question {
  const [title, text] = args.length === 3 ? [args[0], args[1]] : ["", args[0]];
  const set = args.length === 1 ? "OK" : String(args[args.length - 1]);
  return { kind, title: String(title), text: String(text), buttons: set.split("_") };
}

/** The user interface of the spreadsheet, with nobody in front of it. */
export class LocalUi extends appsScriptClass<Ui>({
  name: "Ui",
  declaration: [file, "Ui"],
  properties: ["Button", "ButtonSet"],
}) {
  override readonly Button = button as unknown as Ui["Button"];
  override readonly ButtonSet = buttonSet as unknown as Ui["ButtonSet"];

  constructor(private readonly running: Running) {
    super();
  }
  override alert(...args: [string] | [string, ButtonSet] | [string, string, ButtonSet]): Button {
    return toButton(ask(this.running, question("alert", args)).button);
  }
  override prompt(
    ...args: [string] | [string, ButtonSet] | [string, string, ButtonSet]
  ): LocalPromptResponse {
    return new LocalPromptResponse(ask(this.running, question("prompt", args)));
  }
  override createMenu(caption: string): LocalMenu {
    return new LocalMenu(this.running, caption);
  }
  override createAddonMenu(): LocalMenu {
    return new LocalMenu(this.running, this.running.workspace.addOnName);
  }
  override showSidebar(userInterface: HtmlOutput): void {
    show(this.running, "sidebar", userInterface);
  }
  override showModalDialog(userInterface: HtmlOutput, title: string): void {
    show(this.running, "modal", userInterface, title);
  }
  override showModelessDialog(userInterface: HtmlOutput, title: string): void {
    show(this.running, "modeless", userInterface, title);
  }
}

function show(running: Running, kind: Dialog["kind"], page: HtmlOutput, title?: string): void {
  const { content } = page as LocalHtmlOutput;
  if (content.html.trim() === "") throw new AppsScriptError("The page that is shown is empty.");
  running.messages.push(title ?? content.title);
  running.dialogs.push({ kind, title: title ?? content.title, html: content.html });
}
