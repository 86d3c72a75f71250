import { h } from "./element";
import { numberText } from "./words";

/** A number with what it counts. The kind gives its mark and colour; the words say the same. */
export interface Figure {
  readonly kind: "mend" | "check" | "to-do" | "plain" | "agreed";
  readonly value: number;
  readonly label: string;
}

/** Some numbers side by side, each with its words. */
export function figureList(figures: readonly Figure[]): HTMLElement {
  return h(
    "ul",
    { class: "figures" },
    ...figures.map(({ kind, value, label }) =>
      h(
        "li",
        { class: kind },
        h("span", { class: "figure" }, numberText(value)),
        h("span", { class: "figure-label" }, ` ${label}`),
      ),
    ),
  );
}
