import type { JobReply, Problem } from "../src/app/api";
import { plainButton } from "./button";
import { type Content, fill, h } from "./element";

/** A place under a button that says what is going on. Screen readers read out what is put there. */
export function noticePlace(): HTMLElement {
  return h("div", { class: "notice-place", role: "status" });
}

/** Says what is going on. */
export function showState(place: HTMLElement, sentence: string): void {
  fill(place, h("p", { class: "at-work" }, sentence));
}

/** Says that a job is at work, with a bar that moves since nobody can tell how far it has come. */
export function showAtWork(place: HTMLElement, sentence: string): void {
  showState(place, sentence);
  const moving = h("span", { class: "moving" });
  place.append(h("div", { class: "moving-bar", "aria-hidden": "true" }, moving));
}

/** What is shown when a job has come to its end. */
export interface Outcome {
  /** `nothing`: a document was asked for, and there was a reason to make none. */
  readonly kind: "done" | "unfinished" | "nothing";
  readonly sentences: readonly string[];
  readonly link?: string;
}

/** The reply of a job as it is shown. A job that makes a document did nothing if it gives no link. */
export function outcomeOf(
  { sentences, link, unfinished }: JobReply,
  makesDocument: boolean,
): Outcome {
  if (unfinished) return { kind: "unfinished", sentences, ...(link && { link }) };
  if (link) return { kind: "done", sentences, link };
  return { kind: makesDocument ? "nothing" : "done", sentences };
}

const titles: Readonly<Record<Outcome["kind"], string>> = {
  done: "Done",
  unfinished: "Not finished",
  nothing: "Nothing was made",
};

/** Shows how a job ended. Where it should be run again, there is a button to do so. */
export function showOutcome(
  place: HTMLElement,
  { kind, sentences, link }: Outcome,
  linkText: string,
  again: () => void,
): void {
  const notice = h(
    "div",
    { class: `notice ${kind}` },
    h("p", { class: "notice-title" }, titles[kind]),
    ...sentences.map((sentence) => h("p", {}, sentence)),
  );
  if (link) notice.append(newTabLink(linkText, link));
  if (kind === "unfinished") notice.append(plainButton("Try again", again, "again"));
  fill(place, notice);
}

/** Shows a problem, with a button to try again where that may help. */
export function showProblem(place: HTMLElement, problem: Problem, again: () => void): void {
  const contents: Content[] = [
    h("p", { class: "notice-title" }, "That did not work"),
    h("p", {}, problem.message),
  ];
  if (problem.retriable) contents.push(plainButton("Try again", again, "again"));
  fill(place, h("div", { class: "notice problem" }, ...contents));
}

function newTabLink(text: string, address: string): HTMLElement {
  const hint = h("span", { class: "unseen" }, " (opens in a new tab)");
  const link = h("a", { href: address, target: "_blank", rel: "noopener" }, text, hint);
  return h("p", { class: "link" }, link);
}
