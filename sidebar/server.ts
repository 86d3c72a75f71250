import type { Api, Reply } from "../src/app/api";
import { googleFailure } from "./googleFailure";
import { inTurn } from "./hooks/inTurn";

/** The calls of `Api` as a page makes them: the answer comes later. */
export type Server = {
  readonly [Name in keyof Api]: (...given: Parameters<Api[Name]>) => Promise<ReturnType<Api[Name]>>;
};

/** Apps Script's way to call the add-on's functions from a page. */
type ScriptRun = {
  readonly withSuccessHandler: (handler: (answer: unknown) => void) => ScriptRun;
  readonly withFailureHandler: (handler: (error: unknown) => void) => ScriptRun;
} & { readonly [Name in keyof Api]: (...given: readonly unknown[]) => void };

declare const google: { readonly script: { readonly run: ScriptRun } };

/**
 * The add-on, as the page calls it. An answer always comes: where Google refuses a call or loses
 * its answer, it is a problem in words that a person can act on. Changes go one after another, as
 * the workbook lets one write at a time; reading does not wait for them.
 */
export function googleServer(): Server {
  const next = inTurn();
  return {
    apiOverview: () => call("apiOverview"),
    apiSelection: () => call("apiSelection"),
    apiShow: (place) => call("apiShow", place),
    apiClass: (className) => call("apiClass", className),
    apiChild: (upn) => call("apiChild", upn),
    apiLetterPreview: (upn) => call("apiLetterPreview", upn),
    apiCohort: (scope) => call("apiCohort", scope),
    apiTargets: (className) => call("apiTargets", className),
    apiThisYear: () => call("apiThisYear"),
    apiLetterPlan: (className) => call("apiLetterPlan", className),
    apiLetterDesigns: () => call("apiLetterDesigns"),
    apiEditLetter: (kind) => next(() => call("apiEditLetter", kind)),
    apiUseLetter: (asked) => next(() => call("apiUseLetter", asked)),
    apiBuiltInLetter: (kind) => next(() => call("apiBuiltInLetter", kind)),
    apiLettersStanding: () => call("apiLettersStanding"),
    apiLettersBegin: (request) => next(() => call("apiLettersBegin", request)),
    // Several go on with a run at once: each writes in turns of its own.
    apiLettersBatch: (batch) => call("apiLettersBatch", batch),
    apiMeetings: (className) => call("apiMeetings", className),
    apiMakePrintSet: (className) => next(() => call("apiMakePrintSet", className)),
    apiPrintSets: () => call("apiPrintSets"),
    apiBinPrintSet: (id) => next(() => call("apiBinPrintSet", id)),
    apiOwnTabs: () => call("apiOwnTabs"),
    apiImportPreview: (request) => call("apiImportPreview", request),
    apiFileReader: () => call("apiFileReader"),
    apiNewPhrases: () => call("apiNewPhrases"),
    apiAddPhrases: () => next(() => call("apiAddPhrases")),
    apiSettings: () => call("apiSettings"),
    apiYearPreview: (request) => call("apiYearPreview", request),
    apiYear: (request) => next(() => call("apiYear", request)),
    apiYearGoOn: (token) => next(() => call("apiYearGoOn", token)),
    apiYearForget: (token) => next(() => call("apiYearForget", token)),
    apiCohortSummary: (scope) => call("apiCohortSummary", scope),
    apiGovernorsReport: () => call("apiGovernorsReport"),
    apiClassDocument: (wanted) => call("apiClassDocument", wanted),
    apiAddAction: (action) => next(() => call("apiAddAction", action)),
    apiCloseAction: (key, whatChanged) => next(() => call("apiCloseAction", key, whatChanged)),
    apiReviewIntervention: (key, whatChanged) =>
      next(() => call("apiReviewIntervention", key, whatChanged)),
    apiRecordReview: (review) => next(() => call("apiRecordReview", review)),
    apiRunJob: (job) => next(() => call("apiRunJob", job)),
    apiUndo: (token) => next(() => call("apiUndo", token)),
    apiFix: (fix) => next(() => call("apiFix", fix)),
    apiSaveChild: (change) => next(() => call("apiSaveChild", change)),
    apiAgree: (decisions, by) => next(() => call("apiAgree", decisions, by)),
    apiLettersHandOver: (request) => next(() => call("apiLettersHandOver", request)),
    apiLettersUnattended: () => next(() => call("apiLettersUnattended")),
    apiLettersTakeBack: (run) => next(() => call("apiLettersTakeBack", run)),
    apiReleaseLetters: (request, by) => next(() => call("apiReleaseLetters", request, by)),
    apiHandOutLetters: (request, day, by) =>
      next(() => call("apiHandOutLetters", request, day, by)),
    apiDiscuss: (targets, by) => next(() => call("apiDiscuss", targets, by)),
    apiPoint: (change, by) => next(() => call("apiPoint", change, by)),
    apiAskChange: (request, by) => next(() => call("apiAskChange", request, by)),
    apiAnswerRequest: (answer, by) => next(() => call("apiAnswerRequest", answer, by)),
    apiForecastWhy: (reason, by) => next(() => call("apiForecastWhy", reason, by)),
    apiTellParents: (entry, by) => next(() => call("apiTellParents", entry, by)),
    apiImport: (request) => next(() => call("apiImport", request)),
    apiSaveSetting: (change) => next(() => call("apiSaveSetting", change)),
  };
}

function call<Name extends keyof Api>(
  name: Name,
  ...given: Parameters<Api[Name]>
): Promise<ReturnType<Api[Name]>> {
  return new Promise<unknown>((succeed, fail) => {
    google.script.run
      .withSuccessHandler(succeed)
      .withFailureHandler(fail)
      [name](...given);
  }).then(
    (answer) => (isReply(answer) ? answer : failed(answer)) as ReturnType<Api[Name]>,
    (error) => failed(error) as ReturnType<Api[Name]>,
  );
}

/** An add-on that was cut short answers with nothing. */
function isReply(answer: unknown): answer is Reply<unknown> {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

function failed(error: unknown): Reply<never> {
  return { ok: false, problem: googleFailure(error) };
}
