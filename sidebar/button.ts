import { h } from "./element";
import type { Jobs } from "./jobs";

/**
 * A button that does nothing while a job is at work. It keeps the keyboard's focus then, which a
 * disabled button would lose.
 */
export function jobButton(jobs: Jobs, label: string, press: () => void): HTMLButtonElement {
  const button = plainButton(
    label,
    () => {
      if (button.getAttribute("aria-disabled") !== "true") press();
    },
    "job",
  );
  jobs.watch((busy) => button.setAttribute("aria-disabled", String(busy)));
  return button;
}

/** A button that can always be pressed. */
export function plainButton(
  label: string,
  press: () => void,
  look: "job" | "light" | "again",
): HTMLButtonElement {
  const button = h("button", { type: "button", class: look }, label);
  button.addEventListener("click", press);
  return button;
}
