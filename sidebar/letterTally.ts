import type { LetterCounts } from "../src/app/api";
import { fill, h } from "./element";
import { letterStates } from "./letterCounts";
import { numberText, shareText } from "./words";

/** The bar and the counts of a run of letters. The counts add up to the last line. */
export interface LetterTally {
  readonly element: HTMLElement;
  readonly show: (counts: LetterCounts) => void;
  readonly hide: () => void;
}

const labels: Readonly<Record<(typeof letterStates)[number], string>> = {
  made: "Made",
  unchanged: "Unchanged, kept as they are",
  held: "Held back",
  failed: "Failed",
  waiting: "Waiting",
};

/** Makes the tally. It is hidden until there are counts to show. */
export function letterTally(): LetterTally {
  const progress = h("progress", { "aria-label": "Letters dealt with" });
  const rows = h("tbody");
  const total = h("td");
  const element = h(
    "div",
    { class: "tally" },
    progress,
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, "What became of the letters"),
      rows,
      h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, "Asked for"), total)),
    ),
  );
  element.hidden = true;
  return {
    element,
    show: (counts) => {
      const dealtWith = counts.asked - counts.waiting;
      progress.max = Math.max(1, counts.asked);
      progress.value = dealtWith;
      fill(progress, shareText(dealtWith, counts.asked));
      fill(rows, ...letterStates.map((state) => row(labels[state], counts[state])));
      fill(total, numberText(counts.asked));
      element.hidden = false;
    },
    hide: () => {
      element.hidden = true;
    },
  };
}

function row(label: string, value: number): HTMLElement {
  return h("tr", {}, h("th", { scope: "row" }, label), h("td", {}, numberText(value)));
}
