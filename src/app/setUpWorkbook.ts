import { designWorkbook } from "../workbook/design/designWorkbook";
import type { TabDesign } from "../workbook/design/tabDesign";
import { newPhrases } from "../workbook/phrases/newPhrases";
import { readSchool } from "../workbook/read/readSchool";
import { isoDate } from "../workbook/sheetValue";
import { count, type JobReport } from "./jobReport";
import { logJob } from "./log";
import { refusals } from "./refusals";
import type { WorkbookStore } from "./workbookStore";

/**
 * Set up this workbook: makes the tabs and columns that are missing, a tab for each class and a
 * row for each of its children, and gives all of them dropdowns, notes, colours and protection.
 * Everything that stands is kept; run again, it changes nothing.
 */
export function setUpWorkbook(store: WorkbookStore, now: Date): JobReport {
  const tabs = store.readTabs();
  const read = readSchool(tabs, isoDate(now));
  const designs = designWorkbook(read, tabs);
  const refused = store.setUp(designs);
  const newTabs = designs.filter(({ isNew }) => isNew).length;
  const rows = sum(designs, ({ newRows }) => newRows.length);
  const columns = sum(designs, (design) => (design.isNew ? 0 : design.newHeaders.length));
  const cells = sum(designs, cellsWritten);
  const added = newPhrases(read.tabs.fixed).length;
  const sentences = [
    newTabs + columns + rows === 0 && cells === 0
      ? "Everything was in place already."
      : `Added ${count(newTabs, "tab")}, ${count(columns, "column")} and ${count(rows, "row")}; everything that was there is kept.`,
    ...(read.school.pupils.length === 0
      ? [
          "Next: type or paste the children into the Pupils tab, then run this again to make the class tabs.",
        ]
      : []),
    ...(added === 0
      ? []
      : [
          `${count(added, "new phrase")} for letters came with the add-on since the Phrases tab was filled: Set up in the sidebar shows and adds them.`,
        ]),
    ...refusals(refused),
  ];
  const report = { job: "Set up this workbook", sentences, cells };
  if (cells > 0) logJob(store, report, now);
  return report;
}

function cellsWritten({ newHeaders, newRows, fills }: TabDesign): number {
  return newHeaders.length + fills.length + sum(newRows, (row) => row.length);
}

function sum<Item>(items: readonly Item[], size: (item: Item) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}
