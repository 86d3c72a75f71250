import { type Band, reaches } from "../band";
import type { AcademicYear } from "../calendar/academicYear";
import type { Measured } from "../cohort/attainment";
import type { CheckedMark } from "../cohort/shareReaching";
import { allMeasured, type ReportedStandard, reportedStandards } from "../cohort/summariseCohort";
import { bandOf } from "../scales/bandOf";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import { whenOfStage } from "../targets/stage";
import { isOfTest, type KeyStageMark, keyStageMarks, marksByChild } from "./keyStageMarks";
import { type Trend, trendOf } from "./trend";

/** Key Stage 2 in one measure over three years. */
export interface KeyStage2Trend extends Trend {
  readonly measured: Measured;
  readonly atLeast: ReportedStandard;
}

/**
 * Key Stage 2 over the last three cohorts, from the Past marks of Year 6, leavers included: each
 * subject and all combined, for both standards. A child counts in a year with any mark of that
 * summer. Of several marks the one that DfE reports is taken: the test in reading and mathematics,
 * teacher assessment in writing; then any other, the last written. Children absent, below the test
 * or without a score have not reached the standard; those who had left, or are assessed in another
 * year, are not in the cohort (DfE, Key Stage 2 attainment methodology).
 */
export function keyStage2Trends(
  school: Pick<School, "history" | "scales" | "settings">,
): KeyStage2Trend[] {
  const marks = keyStageMarks(school, 6);
  const cohorts = new Map<AcademicYear, readonly ChildResults[]>();
  for (const year of new Set(marks.map((mark) => mark.year))) {
    const byChild = marksByChild(marks.filter((mark) => mark.year === year));
    cohorts.set(year, [...byChild.values()].map(resultsOf));
  }
  return reportedStandards.flatMap((atLeast) =>
    allMeasured.map((measured) => ({
      measured,
      atLeast,
      ...trendOf(school.settings.academicYear, (year) =>
        (cohorts.get(year) ?? []).map((child) => countedAs(child, measured, atLeast)),
      ),
    })),
  );
}

type ChildResults = Readonly<Partial<Record<Subject, KeyStageMark>>>;

function resultsOf(marks: readonly KeyStageMark[]): ChildResults {
  const found: Partial<Record<Subject, KeyStageMark>> = {};
  for (const mark of marks) {
    const before = found[mark.subject];
    if (!before || preference(mark) >= preference(before)) found[mark.subject] = mark;
  }
  return found;
}

/** 2 for the kind of result that DfE reports, 1 for another result, 0 for a mark of the school's own. */
function preference(mark: KeyStageMark): number {
  if (mark.scale.family !== "outcome") return 0;
  return isOfTest(mark) === (mark.subject !== "writing") ? 2 : 1;
}

function countedAs(child: ChildResults, measured: Measured, atLeast: Band): CheckedMark {
  if (measured !== "combined") return reachedIn(child[measured], atLeast);
  const each = subjects.map((subject) => reachedIn(child[subject], atLeast));
  return (
    each.find((mark) => mark !== "reached" && mark !== "notReached") ??
    each.find((mark) => mark === "notReached") ??
    "reached"
  );
}

function reachedIn(result: KeyStageMark | undefined, atLeast: Band): CheckedMark {
  if (!result) return "notYetAssessed";
  const { mark, scale } = result;
  if (mark.state === "absent") return mark.inCohort ? "notReached" : "notInCohort";
  if (mark.state !== "scored") return "unreadable";
  const band = bandOf(scale, mark, whenOfStage(6));
  if (band === undefined) return "noStandard";
  return reaches(band, atLeast) ? "reached" : "notReached";
}
