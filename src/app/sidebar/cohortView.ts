import { bandNames } from "../../core/band";
import { scopeName } from "../../core/cohort/cohortScopes";
import { type CohortSummary, summariseCohort } from "../../core/cohort/summariseCohort";
import { subjectNames } from "../../core/subject";
import { proposeTargets } from "../../core/targets/proposeTargets";
import { readBenchmarks } from "../../workbook/read/readBenchmarks";
import { readSchool } from "../../workbook/read/readSchool";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { CohortView, GapView } from "../api";
import { measuredNames } from "../cohortSummary/inWords";
import { readScope } from "../cohortSummary/readScope";
import { parentsTold } from "../parents/parentsTold";
import { tabsForTargets } from "../tabsForTargets";
import type { WorkbookStore } from "../workbookStore";
import { cohortMeasures, outOf } from "./cohortMeasures";
import { nameOf } from "./names";
import { SidebarProblem } from "./sidebarProblem";
import { whatIfChildren } from "./whatIf";

/** Tabs that a cohort's page has no use for. */
const unread = fixedTabsBut(
  ...tabsForTargets,
  "statutoryChecks",
  "benchmarks",
  "letters",
  "parents",
);

/**
 * A school, year group or class, for the head: the same figures as the cohort summary. It names
 * children and shows small groups.
 */
export function cohortView(store: WorkbookStore, typed: string, now: Date): CohortView {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  const reading = readScope(typed, school);
  if (reading.kind === "unknown") throw new SidebarProblem(reading.sentence);
  const summary = summariseCohort(school, proposeTargets(school), reading.scope);
  return {
    scope: scopeName(reading.scope),
    children: summary.children.length,
    measures: cohortMeasures(summary, school, readBenchmarks(tabs.fixed.benchmarks)),
    gaps: gapsOf(summary),
    grids: gridsOf(summary),
    whatIf: whatIfChildren(summary.children),
    parents: parentsTold(summary.children, school, tabs.fixed.letters),
  };
}

/** The gaps at the expected standard, by this year's latest marks, in children too. */
function gapsOf({ groups }: CohortSummary): GapView[] {
  return groups
    .filter(({ atLeast }) => atLeast === "expected")
    .flatMap(({ measured, groups: ofMeasure }) =>
      ofMeasure.flatMap(({ group, attainment, gap }): GapView[] =>
        gap && attainment.state === "known"
          ? [{ ...gap, group, measured: measuredNames[measured], reached: outOf(attainment) }]
          : [],
      ),
    );
}

/** Every cell of the grid from start to now, lowest first, with its children by name. */
function gridsOf({ subjects }: CohortSummary): CohortView["grids"] {
  return subjects.map(({ subject, progress }) => ({
    subject: subjectNames[subject],
    cells: progress.rows.flat().map(({ from, to, children }) => ({
      from: bandNames[from],
      to: bandNames[to],
      children: children.map(({ pupil, row }) => nameOf(pupil.pupil, row)),
    })),
  }));
}
