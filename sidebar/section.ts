import type { Overview } from "../src/app/api";
import { type Content, h } from "./element";
import type { Jobs } from "./jobs";
import type { Server } from "./server";

/** A part of the page. It is built once, so that focus and results outlast a new overview. */
export interface Section {
  readonly element: HTMLElement;
  /** Shows a new overview. */
  readonly update: (overview: Overview) => void;
}

/** What every section works with. */
export interface Tools {
  readonly server: Server;
  readonly jobs: Jobs;
}

/** A section's frame: its heading, and what stands under it. */
export function sectionFrame(title: string, ...contents: readonly Content[]): HTMLElement {
  return h("section", {}, h("h2", {}, title), ...contents);
}
