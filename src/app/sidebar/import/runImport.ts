import { planImport } from "../../../workbook/import/planImport";
import type { Imported, ImportRequest } from "../../api";
import { count } from "../../jobReport";
import type { WorkbookStore } from "../../workbookStore";
import { type Changing, changeWorkbook } from "../changeWorkbook";
import { SidebarProblem } from "../sidebarProblem";
import { importSource } from "./importSource";
import { readImportTabs } from "./importTabs";
import { outcomeCounts, planKey } from "./importView";

/**
 * Writes what the preview of a plan showed. The workbook is read and the import planned anew:
 * where that leads to another plan, nothing is written and the person is told.
 */
export function runImport(
  changing: Changing,
  request: ImportRequest & { readonly plan: string },
): Imported {
  let counts: Imported["counts"] = { add: 0, change: 0, same: 0, refuse: 0, passOver: 0, ask: 0 };
  const careful = stopAtRefusal(changing.store);
  const changed = changeWorkbook({ ...changing, store: careful.store }, "Import", (store) => {
    const tabs = readImportTabs(store, changing.now);
    const planned = planImport(importSource(request, tabs), tabs.read);
    const { kind, plan } = planned;
    if (!kind || !plan) throw new SidebarProblem(planned.notes[0] ?? noKind);
    if (planKey(planned) !== request.plan) throw new SidebarProblem(changedSince, true);
    counts = outcomeCounts(planned);
    const what = `Imported ${kind.title}: ${whatWasDone(counts)}`;
    return { changes: plan.changes, what, leftAlone: [] };
  });
  const sentence = careful.stopped() ? `${changed.sentence} ${stoppedThere}` : changed.sentence;
  return { ...changed, sentence, counts };
}

/** `8 rows added, 1 row changed`, without what did not occur. */
function whatWasDone({ add, change }: Imported["counts"]): string {
  const parts = [
    ...(add > 0 ? [`${count(add, "row")} added`] : []),
    ...(change > 0 ? [`${count(change, "row")} changed`] : []),
  ];
  return parts.length === 0 ? "no row changed" : parts.join(", ");
}

const noKind = "Choose what the file holds, then look at what would change.";

const changedSince =
  "Something was changed in the workbook since this was shown, so nothing was written. Look at what would change now, then import again.";

const stoppedThere =
  "The import stopped there, and what comes after was not written. Undo it, or have the tab opened for editing and import the same file again.";

/**
 * A workbook to which nothing more is written once a protected tab has refused: a row that moves is
 * written to its new tab before it is taken from the old one.
 */
function stopAtRefusal(store: WorkbookStore) {
  let stopped = false;
  const careful: WorkbookStore = {
    ...store,
    write: (changes) => {
      for (const change of stopped ? [] : changes) {
        const refused = store.write([change]);
        if (refused.length > 0) {
          stopped = true;
          return refused;
        }
      }
      return [];
    },
  };
  return { store: careful, stopped: () => stopped };
}
