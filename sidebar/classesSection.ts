import type { ClassOverview } from "../src/app/api";
import { bar } from "./bar";
import { fill, h } from "./element";
import { type Section, sectionFrame } from "./section";
import { counted, shareText } from "./words";

/** With more classes than this, each shows its subjects only when it is opened. */
const classesShownOpen = 4;

/** The classes, each with how many marks of the assessment point are entered. */
export function classesSection(): Section {
  const list = h("div", { class: "classes" });
  const opened = new Map<string, boolean>();
  return {
    element: sectionFrame("Entries by class", list),
    update: ({ classes, point }) => {
      if (point === undefined) {
        fill(list, h("p", {}, "No marks are due yet."), ...classes.map(classWithoutMarks));
        return;
      }
      const openAtFirst = classes.length <= classesShownOpen;
      fill(list, ...classes.map((each) => classDetails(each, opened, openAtFirst)));
    },
  };
}

function classWithoutMarks({ name, children }: ClassOverview): HTMLElement {
  return h("p", { class: "class-row" }, h("b", {}, name), size(children));
}

function classDetails(
  { name, children, subjects }: ClassOverview,
  opened: Map<string, boolean>,
  openAtFirst: boolean,
): HTMLElement {
  const entered = subjects.reduce((total, subject) => total + subject.entered, 0);
  const of = subjects.reduce((total, subject) => total + subject.of, 0);
  const details = h(
    "details",
    {},
    h(
      "summary",
      {},
      h("span", { class: "class-row" }, h("b", {}, name), allEntered(entered, of)),
      bar(entered, of),
    ),
    h("p", { class: "class-size" }, size(children)),
    h(
      "ul",
      { class: "subjects" },
      ...subjects.map((each) =>
        h(
          "li",
          {},
          h("span", { class: "subject" }, each.subject),
          bar(each.entered, each.of),
          h("span", { class: "share" }, ` ${shareText(each.entered, each.of)}`),
        ),
      ),
    ),
  );
  details.open = opened.get(name) ?? openAtFirst;
  details.addEventListener("toggle", () => opened.set(name, details.open));
  return details;
}

function allEntered(entered: number, of: number): HTMLElement {
  const words = of > 0 && entered >= of ? "✓ all entered" : shareText(entered, of);
  return h("span", { class: "share" }, ` ${words}`);
}

function size(children: number): HTMLElement {
  return h("span", { class: "share" }, ` ${counted(children, "child", "children")}`);
}
