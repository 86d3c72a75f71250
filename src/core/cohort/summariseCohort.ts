import { currentTerm, type Term } from "../calendar/assessmentPoint";
import type { School } from "../school/school";
import { type Subject, subjects } from "../subject";
import type { ProposedTarget } from "../targets/proposeTargets";
import type { Attainment, Measured } from "./attainment";
import { type BandDistribution, BandTally } from "./bandTally";
import { type ChildToDiscuss, childrenToDiscuss } from "./childrenToDiscuss";
import { type CohortChild, type CohortScope, cohortChildren } from "./cohortChild";
import { type CohortGroups, groupAttainment } from "./groupAttainment";
import { type MeasurePoint, measurePoints } from "./measuredMark";
import { type ProgressGrid, progressGrid } from "./progressGrid";
import type { ReportedStandard } from "./standards";
import { marksAtPoint, StandardsTally } from "./standardsTally";
import { type StatusCounts, statusCounts } from "./statusCounts";

export { allMeasured, type ReportedStandard, reportedStandards } from "./standards";

/** One measure: what, to which standard, at which point. */
export interface CohortMeasure {
  readonly measured: Measured;
  readonly atLeast: ReportedStandard;
  readonly point: MeasurePoint;
  readonly attainment: Attainment;
}

/** One subject of the cohort. */
export interface CohortSubject {
  readonly subject: Subject;
  /** The bands at every point, for charts. */
  readonly distribution: Readonly<Record<MeasurePoint, BandDistribution>>;
  readonly status: StatusCounts;
  readonly progress: ProgressGrid;
  /** How many year-end targets, and how many key-stage targets, have been agreed. */
  readonly agreed: { readonly yearEnd: number; readonly keyStageEnd: number };
}

/**
 * All the figures of a cohort, without prose. It names children, so it is for the headteacher:
 * whatever goes further has to withhold small groups first.
 */
export interface CohortSummary {
  readonly scope: CohortScope;
  /** The latest assessment point that has begun; nothing before the autumn point opens. */
  readonly term?: Term;
  /** On roll today, in the order of the Pupils tab. */
  readonly children: readonly CohortChild[];
  /** How many of them have no row in a class tab. */
  readonly withoutClassRow: number;
  readonly subjects: readonly CohortSubject[];
  /** Every subject and all combined, for both standards, at every point; `measureOf` finds one. */
  readonly measures: readonly CohortMeasure[];
  /** The groups to each standard, by this year's latest marks. */
  readonly groups: readonly CohortGroups[];
  readonly toDiscuss: readonly ChildToDiscuss[];
}

/** Works out every figure of the headteacher's summary for a school, year group or class. */
export function summariseCohort(
  school: School,
  proposals: readonly ProposedTarget[],
  scope: CohortScope,
): CohortSummary {
  const children = cohortChildren(school, proposals, scope);
  const term = currentTerm(school.settings.points, school.today);
  const { measures, distributions: counted } = countMarks(children);
  return {
    scope,
    ...(term ? { term } : {}),
    children,
    withoutClassRow: children.filter(({ row }) => row === undefined).length,
    subjects: subjects.map((subject, place) =>
      cohortSubject(children, subject, counted[place] ?? []),
    ),
    measures,
    groups: groupAttainment(children, "latest"),
    toDiscuss: childrenToDiscuss(children),
  };
}

/** The attainment that a summary holds for a measure. */
export function measureOf(
  summary: Pick<CohortSummary, "measures">,
  measured: Measured,
  atLeast: ReportedStandard,
  point: MeasurePoint,
): Attainment {
  const found = summary.measures.find(
    (each) => each.measured === measured && each.atLeast === atLeast && each.point === point,
  );
  return found?.attainment ?? { state: "noneAssessed", leftOut: [] };
}

/** Every measure, and by subject the bands at every point in the order of the points. */
function countMarks(children: readonly CohortChild[]) {
  const tallies = measurePoints.map((point) => ({
    point,
    standards: new StandardsTally(),
    bands: subjects.map(() => new BandTally()),
  }));
  for (const child of children) {
    for (const { point, standards, bands } of tallies) {
      const marks = marksAtPoint(child, point);
      standards.add(marks);
      for (const [place, mark] of marks.entries()) bands[place]?.add(mark);
    }
  }
  const measures = tallies.flatMap(({ point, standards }): CohortMeasure[] =>
    standards.attainments().map((each) => ({ ...each, point })),
  );
  const distributions = subjects.map((_, place) =>
    tallies.flatMap(({ bands }) => bands[place]?.distribution() ?? []),
  );
  return { measures, distributions };
}

function cohortSubject(
  children: readonly CohortChild[],
  subject: Subject,
  distributions: readonly BandDistribution[],
): CohortSubject {
  const distribution = Object.fromEntries(
    measurePoints.map((point, place) => [point, distributions[place]]),
  ) as Record<MeasurePoint, BandDistribution>;
  const agreed = (horizon: "yearEnd" | "keyStageEnd") =>
    children.filter((child) => child.inSubject[subject]?.target[horizon]?.agreed === true).length;
  return {
    subject,
    distribution,
    status: statusCounts(children, subject),
    progress: progressGrid(children, subject),
    agreed: { yearEnd: agreed("yearEnd"), keyStageEnd: agreed("keyStageEnd") },
  };
}
