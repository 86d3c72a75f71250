import { findColumns } from "../../workbook/layout/columnMap";
import { lettersTab } from "../../workbook/tabs/records";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { readLetterRecord, writeLetters } from "./letterRecord";
import type { Turns } from "./ports";

/** So often an execution waits for its turn before it gives up. */
const tries = 3;

/** Turns at the Letters tab of a workbook: each reads the tab and writes few rectangles, while nobody else writes. */
export function workbookTurns(
  store: Pick<WorkbookStore, "readTab" | "write">,
  name: string,
  alone: <Result>(work: () => Result) => Result | undefined,
): Turns {
  return {
    take: (work) => {
      for (let tried = 0; tried < tries; tried += 1) {
        const done = alone(() => {
          const tab = store.readTab(name);
          const map = tab && findColumns(tab, lettersTab);
          if (!tab || !map) throw new SidebarProblem(tabGone);
          const record = readLetterRecord({ tab, map, layout: lettersTab });
          const { updates, result } = work(record);
          const refused = store.write(writeLetters(record, updates));
          if (refused.length > 0) throw new SidebarProblem(refusals(refused).join(" "));
          return { result };
        });
        if (done) return done.result;
      }
      return undefined;
    },
  };
}

const tabGone =
  "Somebody renamed or removed the Letters tab, or a heading of it, while letters were being made. Choose Set up this workbook, then go on: what is made stays.";
