import { letterTemplateRows } from "../../workbook/write/letterTemplateRows";
import { replaceRows } from "../../workbook/write/replaceRows";
import { logJob } from "../log";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { openDesigns } from "./openDesigns";
import { templateKind, templateKinds } from "./templateKind";

/**
 * Go back to the built-in letter: the workbook keeps the school's own letter no longer. Its document
 * stays in Drive and can be put in use again.
 */
export function dropDesign(store: WorkbookStore, asked: string, now: Date): { sentence: string } {
  const kind = templateKind(asked);
  if (!kind) throw new SidebarProblem(`There is no letter ‘${asked}’.`);
  const { title } = templateKinds[kind];
  const { tab, kept } = openDesigns(store, now);
  if (!tab || !kept.has(kind))
    return { sentence: `${title}: no letter of the school’s own is in use.` };
  const whole = [...kept.values()].flatMap((each) =>
    each.kind === kind || each.text === undefined
      ? []
      : letterTemplateRows({ ...each, text: each.text }),
  );
  const refused = refusals(store.write(replaceRows(tab, whole)));
  if (refused.length > 0) return { sentence: refused.join(" ") };
  const sentence = `${title} is no longer in use. Its document stays in Drive, and can be put in use again.`;
  logJob(store, { job: "Go back to the built-in letter", sentences: [sentence], cells: 0 }, now);
  return { sentence };
}
