import type { Api, JobReply, LettersReply, Reply } from "../app/api";
import type { JobReport } from "../app/jobReport";
import { countLetters } from "../app/letterCounts";
import { overview } from "../app/overview";
import { makeCohortSummary, makeLetters } from "./documentJobs";
import { jobs } from "./jobs";
import { logProblem, problemSentence } from "./problems";
import { openWorkbook } from "./sheetWorkbook";

/** The sidebar's calls. None of them lets an error through: a problem is a value too. */
export const sidebarCalls: Api = {
  apiOverview: () => reply(() => overview(openWorkbook(), new Date())),
  apiRunJob: (job) => reply(() => toReply(jobs[job]())),
  apiCohortSummary: (scope) => reply(() => toReply(makeCohortSummary(scope))),
  apiLetters: (className) =>
    reply((): LettersReply => {
      const report = makeLetters(className);
      return {
        ...toReply(report),
        counts: countLetters("results" in report ? report.results : []),
      };
    }),
};

function reply<Value>(work: () => Value): Reply<Value> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    logProblem("A call of the sidebar", error);
    return { ok: false, problem: { message: problemSentence(error), retriable: true } };
  }
}

function toReply({ job, sentences, link, unfinished = false }: JobReport): JobReply {
  return { job, sentences, unfinished, ...(link === undefined ? {} : { link }) };
}
