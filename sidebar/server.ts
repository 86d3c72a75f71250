import type { Api, Reply } from "../src/app/api";
import { googleFailure } from "./googleFailure";

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
 * its answer, it is a problem in words that a person can act on.
 */
export const server: Server = {
  apiOverview: () => call("apiOverview"),
  apiRunJob: (job) => call("apiRunJob", job),
  apiCohortSummary: (scope) => call("apiCohortSummary", scope),
  apiLetters: (className) => call("apiLetters", className),
};

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
