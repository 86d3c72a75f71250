import type { Api, JobReply } from "../app/api";
import type { JobReport } from "../app/jobReport";
import { designsView } from "../app/letterDesigns/designsView";
import { dropDesign } from "../app/letterDesigns/dropDesign";
import { editDesign } from "../app/letterDesigns/editDesign";
import { useDesign } from "../app/letterDesigns/useDesign";
import { handOutLetters } from "../app/letterRun/handOutLetters";
import { releaseLetters } from "../app/letterRun/releaseLetters";
import { overview } from "../app/overview";
import { binPrintSet, printSets } from "../app/printSets/printSets";
import { addPhrases } from "../app/sidebar/addPhrases";
import { agreeTargets } from "../app/sidebar/agreeTargets";
import type { Changing } from "../app/sidebar/changeWorkbook";
import { childView } from "../app/sidebar/childView";
import { classView } from "../app/sidebar/classView";
import { cohortView } from "../app/sidebar/cohortView";
import { discussTargets } from "../app/sidebar/discussTargets";
import { fixEntry } from "../app/sidebar/fixEntry";
import { keepForecastWhy } from "../app/sidebar/forecastWhy";
import { ownTabs } from "../app/sidebar/import/ownTabs";
import { previewImport } from "../app/sidebar/import/previewImport";
import { runImport } from "../app/sidebar/import/runImport";
import { letterPlan } from "../app/sidebar/letterPlan";
import { letterPreview } from "../app/sidebar/letterPreview";
import { lettersStanding } from "../app/sidebar/lettersStanding";
import { addAction } from "../app/sidebar/meetings/addAction";
import { meetingsView } from "../app/sidebar/meetings/meetingsView";
import { closeAction, reviewIntervention } from "../app/sidebar/meetings/recordOutcome";
import { recordReview } from "../app/sidebar/meetings/recordReview";
import { phraseOffer } from "../app/sidebar/phraseOffer";
import { saveChild } from "../app/sidebar/saveChild";
import { saveSetting } from "../app/sidebar/saveSetting";
import { settingsView } from "../app/sidebar/settings";
import { targetsView } from "../app/sidebar/targetsView";
import { tellParents } from "../app/sidebar/tellParents";
import { answerRequest } from "../app/sidebar/year/answerRequest";
import { askChange } from "../app/sidebar/year/askChange";
import { changePoint } from "../app/sidebar/year/changePoint";
import { yearView } from "../app/sidebar/year/yearView";
import type { UndoableReport } from "../app/undo/withUndo";
import { undoWithClosedPoints } from "../app/year/closedPoints";
import { previewYear } from "../app/year/previewYear";
import { forgetYear, goOnWithYear, runYear } from "../app/year/runYear";
import { makeClassDocument, makeCohortSummary, makeGovernorsReport } from "./documentJobs";
import { openDrive } from "./driveDocuments";
import { jobs } from "./jobs";
import { beginLetters, choiceOf, goOnWithLetters } from "./letterJobs";
import { openPointProtection } from "./pointProtection";
import { makePrintSet } from "./printSetJobs";
import { readSelection, selectedRow } from "./selection";
import { openWorkbook } from "./sheetWorkbook";
import { showCell } from "./showCell";
import { reply, replyAlone } from "./sidebarReply";
import { openTemplates } from "./templateDocuments";
import { handLettersOver, takeLettersBack, unattendedStandings } from "./unattendedLetters";
import { openUndoCache } from "./undoCache";
import { openUndo, refuseWhileUnfinished, yearChanging } from "./yearJobs";

/** The sidebar's calls. None of them lets an error through: a problem is a value too. */
export const sidebarCalls: Api = {
  apiOverview: () =>
    reply(() =>
      overview(openWorkbook(), new Date(), {
        selected: selectedRow(),
        undo: openUndo().list(),
      }),
    ),
  apiRunJob: (job) => reply(() => toReply(jobs[job]())),
  apiCohortSummary: (scope) => reply(() => toReply(makeCohortSummary(scope))),
  apiGovernorsReport: () => reply(() => toReply(makeGovernorsReport())),

  apiSelection: () => reply(readSelection),
  apiShow: (place) => reply(() => showCell(place)),
  apiUndo: (token) =>
    replyAlone(() =>
      undoWithClosedPoints(
        {
          store: openWorkbook(),
          undo: openUndo(),
          protection: openPointProtection(),
          now: new Date(),
        },
        token,
      ),
    ),

  apiClass: (className) => reply(() => classView(openWorkbook(), className, new Date())),
  apiFix: (fix) => replyAlone(() => fixEntry(changing(), fix)),

  apiChild: (upn) => reply(() => childView(openWorkbook(), upn, new Date())),
  apiSaveChild: (change) => replyAlone(() => saveChild(changing(), change)),
  apiForecastWhy: (reason, by) => replyAlone(() => keepForecastWhy(changing(), reason, by)),
  apiTellParents: (entry, by) => replyAlone(() => tellParents(changing(), entry, by)),
  apiLetterPreview: (upn) => reply(() => letterPreview(openWorkbook(), upn, new Date())),

  apiCohort: (scope) => reply(() => cohortView(openWorkbook(), scope, new Date())),

  apiTargets: (className) => reply(() => targetsView(openWorkbook(), className, new Date())),
  apiDiscuss: (targets, by) => replyAlone(() => discussTargets(changing(), targets, by)),
  apiAgree: (decisions, by) => replyAlone(() => agreeTargets(changing(), decisions, by)),

  apiThisYear: () => reply(() => yearView(openWorkbook(), new Date())),
  apiPoint: (change, by) =>
    replyAlone(() => {
      refuseWhileUnfinished();
      const changingPoint = { store: openWorkbook(), protection: openPointProtection() };
      return changePoint({ ...changingPoint, now: new Date() }, change, by);
    }),
  apiAskChange: (request, by) => replyAlone(() => askChange(changing(), request, by)),
  apiAnswerRequest: (answer, by) => replyAlone(() => answerRequest(changing(), answer, by)),

  apiLetterPlan: (className) => reply(() => letterPlan(openWorkbook(), className, new Date())),
  apiLettersStanding: () => reply(() => lettersStanding(openWorkbook(), new Date())),
  apiLettersBegin: (request) => reply(() => beginLetters(request)),
  apiLettersBatch: (batch) => reply(() => goOnWithLetters(batch)),
  apiLettersHandOver: (request) => reply(() => handLettersOver(request)),
  apiLettersUnattended: () => reply(unattendedStandings),
  apiLettersTakeBack: (run) => reply(() => takeLettersBack(run)),
  apiReleaseLetters: (request, by) =>
    replyAlone(() => releaseLetters(changing(), choiceOf(request), by)),
  apiHandOutLetters: (request, day, by) =>
    replyAlone(() => handOutLetters(changing(), choiceOf(request), day, by)),

  apiMakePrintSet: (className) => reply(() => makePrintSet(className)),
  apiPrintSets: () => reply(() => printSets(openDrive())),
  apiBinPrintSet: (id) => reply(() => binPrintSet(openDrive(), id)),

  // The school's own letter.
  apiLetterDesigns: () => reply(() => designsView(openWorkbook(), openTemplates(), new Date())),
  apiEditLetter: (kind) =>
    replyAlone(() => editDesign(openWorkbook(), openTemplates(), kind, new Date())),
  apiUseLetter: (asked) =>
    replyAlone(() => useDesign(openWorkbook(), openTemplates(), asked, new Date())),
  apiBuiltInLetter: (kind) => replyAlone(() => dropDesign(openWorkbook(), kind, new Date())),

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

  apiYearPreview: (request) => reply(() => previewYear(yearChanging(), request)),
  apiYear: (request) => replyAlone(() => runYear(yearChanging(), request)),
  apiYearGoOn: (token) => replyAlone(() => goOnWithYear(yearChanging(), token)),
  apiYearForget: (token) => replyAlone(() => forgetYear(yearChanging(), token)),

  apiNewPhrases: () => reply(() => phraseOffer(openWorkbook())),
  apiAddPhrases: () => replyAlone(() => addPhrases(changing())),
  apiSettings: () => reply(() => settingsView(openWorkbook(), new Date())),
  apiSaveSetting: (change) => replyAlone(() => saveSetting(changing(), change)),
};

function changing(): Changing {
  refuseWhileUnfinished();
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
