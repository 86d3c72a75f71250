import type { Overview } from "../src/app/api";
import { checksSection } from "./checksSection";
import { classesSection } from "./classesSection";
import { cohortSummarySection } from "./cohortSummarySection";
import { fill, h } from "./element";
import { lettersSection } from "./lettersSection";
import type { Tools } from "./section";
import { setUpSection } from "./setUpSection";
import { targetsSection } from "./targetsSection";

/** The sections of the page, under its header. */
export interface Page {
  readonly element: HTMLElement;
  readonly update: (overview: Overview) => void;
}

/**
 * Makes the sections. Set-up stands first while tabs or classes are missing, and last otherwise.
 * Without a class there is nothing for the others to show, so they are left out.
 */
export function page(tools: Tools): Page {
  const setUp = setUpSection(tools);
  const others = [
    classesSection(),
    checksSection(tools),
    targetsSection(tools),
    cohortSummarySection(tools),
    lettersSection(tools),
  ];
  const element = h("div");
  let shown = "";
  return {
    element,
    update: (overview) => {
      for (const section of [setUp, ...others]) section.update(overview);
      const order = orderOf(overview);
      // Moving a section would take the focus from its button.
      if (order === shown) return;
      shown = order;
      const held = document.activeElement;
      const elements = order === "set-up alone" ? [] : others.map((section) => section.element);
      if (order === "set-up last") fill(element, ...elements, setUp.element);
      else fill(element, setUp.element, ...elements);
      if (held instanceof HTMLElement && held.isConnected) held.focus();
    },
  };
}

function orderOf({
  missingTabs,
  classes,
}: Overview): "set-up alone" | "set-up first" | "set-up last" {
  if (classes.length === 0) return "set-up alone";
  return missingTabs.length > 0 ? "set-up first" : "set-up last";
}
