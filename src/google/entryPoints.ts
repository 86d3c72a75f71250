import {
  askForClassDocument,
  askForCohortSummary,
  askForLetters,
  makeGovernorsReport,
} from "./documentJobs";
import { askForLetterToEdit } from "./editLetter";
import type { EntryPoints } from "./entryPointTypes";
import { jobs } from "./jobs";
import { showMenu } from "./menu";
import { checkWhatWasTyped } from "./onEdit";
import { tell } from "./person";
import { askForPrintSet } from "./printSetJobs";
import { sidebarCalls } from "./sidebarCalls";
import { makeLettersUnattended } from "./unattendedLetters";
import { askForCohort, askForLeavers, askForNewYear } from "./yearJobs";

/** The entry points. */
export const entryPoints: EntryPoints = {
  onOpen: showMenu,
  onInstall: showMenu,
  onEdit: checkWhatWasTyped,
  showSidebar: () => {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Pupil Targets");
    SpreadsheetApp.getUi().showSidebar(page);
  },
  setUpWorkbook: () => tell(jobs.setUpWorkbook()),
  checkEntries: () => tell(jobs.checkEntries()),
  proposeTargets: () => tell(jobs.proposeTargets()),
  generateCohortSummary: askForCohortSummary,
  generateGovernorsReport: () => tell(makeGovernorsReport()),
  generateParentLetters: askForLetters,
  generatePrintSet: askForPrintSet,
  startNewYear: askForNewYear,
  archiveLeavers: askForLeavers,
  anonymiseCohort: askForCohort,
  editLetter: askForLetterToEdit,
  makeLettersUnattended,
  prepareProgressMeeting: () => askForClassDocument("progressMeeting"),
  generatePlanningGroups: () => askForClassDocument("planningGroups"),
  generateReviewSheets: () => askForClassDocument("reviewSheets"),
  generateTargetCards: () => askForClassDocument("targetCards"),
  ...sidebarCalls,
};
