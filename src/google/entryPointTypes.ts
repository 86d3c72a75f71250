import type { Api } from "../app/api";

/** Every function that Sheets, a menu item or the sidebar may call, by its name in Apps Script. */
export interface EntryPoints extends Api {
  readonly onOpen: () => void;
  readonly onInstall: () => void;
  readonly onEdit: (event: GoogleAppsScript.Events.SheetsOnEdit) => void;
  readonly showSidebar: () => void;
  readonly setUpWorkbook: () => void;
  readonly checkEntries: () => void;
  readonly proposeTargets: () => void;
  readonly generateCohortSummary: () => void;
  readonly generateGovernorsReport: () => void;
  readonly generateParentLetters: () => void;
  readonly generatePrintSet: () => void;
  readonly startNewYear: () => void;
  readonly archiveLeavers: () => void;
  readonly anonymiseCohort: () => void;
  readonly editLetter: () => void;
  /** Run by a trigger, while no page is open. */
  readonly makeLettersUnattended: () => void;
  readonly prepareProgressMeeting: () => void;
  readonly generatePlanningGroups: () => void;
  readonly generateReviewSheets: () => void;
  readonly generateTargetCards: () => void;
}
