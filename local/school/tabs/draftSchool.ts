import type { MadeSchool } from "../madeSchool";
import type { TabDraft } from "../tabDraft";
import { benchmarksDraft } from "./benchmarksDraft";
import { checksDraft } from "./checksDraft";
import { classDraft } from "./classDraft";
import { earlyYearsDraft } from "./earlyYearsDraft";
import { fftDraft } from "./fftDraft";
import { historyDraft } from "./historyDraft";
import { interventionsDraft } from "./interventionsDraft";
import { localSchoolsDraft } from "./localSchoolsDraft";
import { meetingsDraft } from "./meetingsDraft";
import { pupilsDraft } from "./pupilsDraft";
import { settingsDraft } from "./settingsDraft";
import { targetsDraft } from "./targetsDraft";
import { testsDraft } from "./testsDraft";

/** The tabs of a school while they are made, in the order of the workbook. */
export interface SchoolDrafts {
  readonly pupils: TabDraft;
  readonly classes: readonly TabDraft[];
  readonly earlyYears: TabDraft;
  readonly tests: TabDraft;
  readonly checks: TabDraft;
  readonly fft: TabDraft;
  readonly history: TabDraft;
  readonly benchmarks: TabDraft;
  readonly localSchools: TabDraft;
  readonly interventions: TabDraft;
  readonly meetings: TabDraft;
  readonly targets: TabDraft;
  readonly settings: TabDraft;
}

/** Every tab of a school, with nothing wrong in it. */
export function draftSchool(school: MadeSchool): SchoolDrafts {
  return {
    pupils: pupilsDraft(school.listed),
    classes: school.classes.map((each, place) => classDraft(school, place, each)),
    earlyYears: earlyYearsDraft(school),
    tests: testsDraft(school),
    checks: checksDraft(school),
    fft: fftDraft(school),
    history: historyDraft(school),
    benchmarks: benchmarksDraft(),
    localSchools: localSchoolsDraft(),
    interventions: interventionsDraft(school),
    meetings: meetingsDraft(school),
    targets: targetsDraft(school),
    settings: settingsDraft(),
  };
}
