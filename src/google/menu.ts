import type { EntryPoints } from "./entryPointTypes";

/** An item of the menu: its words, and the entry point it runs. `null` is a line between items. */
export type MenuItem = { readonly label: string; readonly runs: keyof EntryPoints } | null;

/** The add-on's menu, in order. */
export const menuItems: readonly MenuItem[] = [
  { label: "Open the sidebar", runs: "showSidebar" },
  null,
  { label: "Set up this workbook", runs: "setUpWorkbook" },
  { label: "Check entries", runs: "checkEntries" },
  { label: "Propose targets", runs: "proposeTargets" },
  null,
  { label: "Generate cohort summary", runs: "generateCohortSummary" },
  { label: "Generate governors' report", runs: "generateGovernorsReport" },
  { label: "Generate parent letters", runs: "generateParentLetters" },
  { label: "Generate print set", runs: "generatePrintSet" },
  { label: "Edit the letter", runs: "editLetter" },
  null,
  { label: "Prepare progress meeting", runs: "prepareProgressMeeting" },
  { label: "Generate planning groups", runs: "generatePlanningGroups" },
  { label: "Generate review sheets", runs: "generateReviewSheets" },
  { label: "Generate target cards", runs: "generateTargetCards" },
  null,
  { label: "Start a new year", runs: "startNewYear" },
  { label: "Archive leavers", runs: "archiveLeavers" },
  { label: "Anonymise a cohort", runs: "anonymiseCohort" },
];

/** Shows the menu. It needs no permission, so it works before the add-on has been given any. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of menuItems) {
    if (item) menu.addItem(item.label, item.runs);
    else menu.addSeparator();
  }
  menu.addToUi();
}
