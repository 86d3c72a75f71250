import { fill, h } from "./element";
import type { Jobs } from "./jobs";

/** A list to choose from, with its label. */
export interface Choice {
  readonly element: HTMLElement;
  /** What is chosen; nothing at first, and where there is nothing to choose from. */
  readonly chosen: () => string | undefined;
  /** Offers other options, and keeps what was chosen where it is still among them. */
  readonly offer: (options: readonly string[]) => void;
  /** Asks the person to choose: says so under the list and moves there. */
  readonly ask: () => void;
}

/** Makes a labelled list. `prompt` stands in it until something is chosen. */
export function choice(jobs: Jobs, id: string, label: string, prompt: string): Choice {
  const errorId = `${id}-error`;
  const select = h("select", { id });
  const error = h("p", { id: errorId, class: "choice-error", role: "alert" });
  let offered: readonly string[] = [];
  const clear = () => {
    fill(error);
    select.removeAttribute("aria-invalid");
    select.removeAttribute("aria-describedby");
  };
  const offer = (options: readonly string[]) => {
    const before = select.value;
    offered = options;
    fill(
      select,
      h("option", { value: "" }, prompt),
      ...options.map((option) => h("option", { value: option }, option)),
    );
    select.value = options.includes(before) ? before : "";
  };
  offer([]);
  select.addEventListener("change", clear);
  jobs.watch((busy) => {
    select.disabled = busy;
  });
  return {
    element: h("div", { class: "choice" }, h("label", { for: id }, label), select, error),
    chosen: () => select.value || undefined,
    offer: (options) => {
      // A list that is open or has the focus is left alone where nothing changed.
      if (options.join("\n") !== offered.join("\n")) offer(options);
    },
    ask: () => {
      fill(error, `${prompt} first.`);
      select.setAttribute("aria-invalid", "true");
      select.setAttribute("aria-describedby", errorId);
      select.focus();
    },
  };
}
