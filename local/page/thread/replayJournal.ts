import type { PropertyStores } from "../../workbook/hiddenState";
import type { LocalWorkbook } from "../../workbook/localWorkbook";
import { applyEffects } from "./cellEffect";
import type { JournalEntry } from "./journal";

/** Brings a workbook to where a journal ends. @returns Whether the workbook lacked anything. */
export function replayJournal(workbook: LocalWorkbook, entries: readonly JournalEntry[]): boolean {
  const lacking = entries.filter(({ number }) => number > workbook.journalled);
  for (const { number, tabs, properties } of lacking) {
    for (const { tab, cells } of tabs) applyEffects(workbook, tab, cells);
    if (properties !== undefined) Object.assign(workbook.properties, properties as PropertyStores);
    workbook.journalled = number;
  }
  return lacking.length > 0;
}
