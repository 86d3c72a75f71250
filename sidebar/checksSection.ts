import { fill, h } from "./element";
import { figureList } from "./figures";
import { jobControl } from "./jobControl";
import { type Section, sectionFrame, type Tools } from "./section";

/** What the last check found, and the button that checks again. */
export function checksSection({ server, jobs }: Tools): Section {
  const found = h("div");
  const [button, place] = jobControl(jobs, {
    label: "Check entries",
    atWork: "Checking every entry. This may take a minute.",
    call: () => server.apiRunJob("checkEntries"),
  });
  return {
    element: sectionFrame("What the last check found", found, button, place),
    update: ({ findings: { mend, check, toDo } }) => {
      if (mend + check + toDo === 0) {
        fill(
          found,
          h("p", {}, "The Checks tab lists nothing. Check entries to bring it up to date."),
        );
        return;
      }
      const figures = figureList([
        { kind: "mend", value: mend, label: "to mend" },
        { kind: "check", value: check, label: "to check" },
        { kind: "to-do", value: toDo, label: "to do" },
      ]);
      fill(found, figures, h("p", {}, "The Checks tab lists each with a link to its cell."));
    },
  };
}
