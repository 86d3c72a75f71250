import type { Api, JobReply, LettersReply, LettersRequest } from "../app/api";
import type { LettersReport } from "../app/generateParentLetters";
import type { JobReport } from "../app/jobReport";
import { countLetters } from "../app/letterCounts";
import { overview } from "../app/overview";
import { agreeTargets } from "../app/sidebar/agreeTargets";
import type { Changing } from "../app/sidebar/changeWorkbook";
import { childView } from "../app/sidebar/childView";
import { classView } from "../app/sidebar/classView";
import { cohortView } from "../app/sidebar/cohortView";
import { fixEntry } from "../app/sidebar/fixEntry";
import { ownTabs } from "../app/sidebar/import/ownTabs";
import { previewImport } from "../app/sidebar/import/previewImport";
import { runImport } from "../app/sidebar/import/runImport";
import { letterPlan } from "../app/sidebar/letterPlan";
import { letterPreview } from "../app/sidebar/letterPreview";
import { addAction } from "../app/sidebar/meetings/addAction";
import { meetingsView } from "../app/sidebar/meetings/meetingsView";
import { closeAction, reviewIntervention } from "../app/sidebar/meetings/recordOutcome";
import { recordReview } from "../app/sidebar/meetings/recordReview";
import { saveChild } from "../app/sidebar/saveChild";
import { saveSetting } from "../app/sidebar/saveSetting";
import { settingsView } from "../app/sidebar/settings";
import { targetsView } from "../app/sidebar/targetsView";
import { undoChange } from "../app/undo/undoChange";
import type { UndoableReport } from "../app/undo/withUndo";
import {
  makeClassDocument,
  makeCohortSummary,
  makeGovernorsReport,
  makeLetters,
} from "./documentJobs";
import { folderAddress } from "./driveDocuments";
import { jobs } from "./jobs";
import { readSelection, selectedRow } from "./selection";
import { openWorkbook } from "./sheetWorkbook";
import { showCell } from "./showCell";
import { reply, replyAlone } from "./sidebarReply";
import { openUndoCache } from "./undoCache";

/** The sidebar's calls. None of them lets an error through: a problem is a value too. */
export const sidebarCalls: Api = {
  apiOverview: () =>
    reply(() =>
      overview(openWorkbook(), new Date(), {
        selected: selectedRow(),
        undo: openUndoCache().list(),
      }),
    ),
  apiRunJob: (job) => reply(() => toReply(jobs[job]())),
  apiCohortSummary: (scope) => reply(() => toReply(makeCohortSummary(scope))),
  apiGovernorsReport: () => reply(() => toReply(makeGovernorsReport())),

  apiSelection: () => reply(readSelection),
  apiShow: (place) => reply(() => showCell(place)),
  apiUndo: (token) =>
    replyAlone(() => undoChange(openWorkbook(), openUndoCache(), token, new Date())),

  apiClass: (className) => reply(() => classView(openWorkbook(), className, new Date())),
  apiFix: (fix) => replyAlone(() => fixEntry(changing(), fix)),

  apiChild: (upn) => reply(() => childView(openWorkbook(), upn, new Date())),
  apiSaveChild: (change) => replyAlone(() => saveChild(changing(), change)),
  apiLetterPreview: (upn) => reply(() => letterPreview(openWorkbook(), upn, new Date())),

  apiCohort: (scope) => reply(() => cohortView(openWorkbook(), scope, new Date())),

  apiTargets: (className) => reply(() => targetsView(openWorkbook(), className, new Date())),
  apiAgree: (decisions, by) => replyAlone(() => agreeTargets(changing(), decisions, by)),

  apiLetterPlan: (className) => reply(() => letterPlan(openWorkbook(), className, new Date())),
  apiLetters: (request) => reply(() => lettersReply(request)),

  apiMeetings: (className) => reply(() => meetingsView(openWorkbook(), className, new Date())),
  apiAddAction: (action) => replyAlone(() => addAction(changing(), action)),
  apiCloseAction: (key, whatChanged) => replyAlone(() => closeAction(changing(), key, whatChanged)),
  apiReviewIntervention: (key, whatChanged) =>
    replyAlone(() => reviewIntervention(changing(), key, whatChanged)),
  apiRecordReview: (review) => replyAlone(() => recordReview(changing(), review)),
  apiClassDocument: (wanted) => reply(() => toReply(makeClassDocument(wanted))),

  apiOwnTabs: () => reply(() => ownTabs(openWorkbook(), new Date())),
  apiImportPreview: (request) => reply(() => previewImport(changing(), request)),
  apiImport: (request) => replyAlone(() => runImport(changing(), request)),
  apiFileReader: () => reply(() => HtmlService.createHtmlOutputFromFile("FileReader").getContent()),

  apiSettings: () => reply(() => settingsView(openWorkbook(), new Date())),
  apiSaveSetting: (change) => replyAlone(() => saveSetting(changing(), change)),
};

function changing(): Changing {
  return { store: openWorkbook(), undo: openUndoCache(), now: new Date() };
}

function toReply(report: UndoableReport<JobReport>): JobReply {
  const { job, sentences, link, undo, unfinished = false } = report;
  return {
    job,
    sentences,
    unfinished,
    ...(link === undefined ? {} : { link }),
    ...(undo === undefined ? {} : { undo }),
  };
}

function lettersReply({ className, upns, atMost }: LettersRequest): LettersReply {
  const choice = { typed: className ?? "", ...(upns ? { upns } : {}) };
  const report: JobReport | LettersReport = makeLetters(choice, atMost);
  const { results = [], problems = report.sentences, folder } = "results" in report ? report : {};
  return {
    ...toReply(report),
    ...(folder === undefined ? {} : { link: folderAddress(folder) }),
    counts: countLetters(results),
    problems,
  };
}
