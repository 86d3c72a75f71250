import { h } from "./element";
import { barLength } from "./words";

/** A bar that shows a share at a glance. The words beside it say the same, so it is not read out. */
export function bar(part: number, whole: number): HTMLElement {
  const length = h("span", { class: "filled" });
  length.style.width = `${barLength(part, whole)}%`;
  const kind = whole > 0 && part >= whole ? "bar complete" : "bar";
  return h("div", { class: kind, "aria-hidden": "true" }, length);
}
