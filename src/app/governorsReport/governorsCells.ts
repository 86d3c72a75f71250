import type { Term } from "../../core/calendar/assessmentPoint";
import { attainment, type Measured } from "../../core/cohort/attainment";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { allMeasured, reportedStandards } from "../../core/cohort/summariseCohort";
import type { School } from "../../core/school/school";
import { subjects } from "../../core/subject";
import type { CountRelations } from "../../core/suppression/countCell";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import { measuredNames } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import { fingerprint } from "./fingerprint";
import { type GovernorsCell, governorsCell } from "./governorsCell";
import { allGroupsOf, everybody, type GovernorsGroup, yearGroupsOf } from "./governorsGroups";
import { sections } from "./governorsSections";
import { comparedCells, interventionCell } from "./interventionCells";
import type { InterventionResult } from "./interventionResults";
import { measureKey } from "./measureKey";
import { onTrackAtCell, onTrackCell } from "./onTrackCells";
import { onTrackPoints } from "./onTrackPoints";
import type { ReportedPoints } from "./reportedPoint";
import { trendCells, trendPartitions } from "./trendCells";

/** Every figure that a report for governors could give, and how they hang together. */
export interface GovernorsCells {
  readonly cells: readonly GovernorsCell[];
  readonly relations: CountRelations;
}

/** What the figures of a report are worked out from. */
export interface GovernorsSource {
  readonly school: School;
  readonly children: readonly CohortChild[];
  readonly points: ReportedPoints;
  readonly trend?: ThreeYearTrend;
  readonly interventions: readonly InterventionResult[];
}

/** Works out every figure, small or not. Which of them may be given is decided afterwards. */
export function governorsCells(source: GovernorsSource): GovernorsCells {
  const { school, children, points, trend, interventions } = source;
  const all = allGroupsOf(children);
  const byYear = yearGroupsOf(children);
  const marks = points.all.flatMap((term) =>
    allMeasured.flatMap((measured) =>
      (term === points.latest ? all : byYear).groups.flatMap((group) =>
        markCells(group, measured, term, school),
      ),
    ),
  );
  const onTrack = subjects.flatMap((subject) =>
    byYear.groups.map((group) => onTrackCell(group, subject)),
  );
  const through = subjects.flatMap((subject) =>
    onTrackPoints(points.all).flatMap((point) =>
      byYear.groups.map((group) => onTrackAtCell(group, subject, point, school)),
    ),
  );
  return {
    cells: [
      ...marks,
      ...onTrack,
      ...through,
      ...(trend ? trendCells(trend) : []),
      ...interventions.map((each) => interventionCell(each, school)),
      ...interventions.flatMap((each) => comparedCells(each, school)),
    ],
    relations: {
      partitions: [...all.partitions, ...(trend ? trendPartitions(trend) : [])],
      standards: reportedStandards,
      combined: [
        ...points.all.map((term) => measureKey.marks("combined", term)),
        ...(trend ? [measureKey.keyStage2("combined")] : []),
      ].map((measure) => ({
        measure,
        of: subjects.map((subject) => measure.replace("combined", subject)),
      })),
      onRoll: { [everybody]: children.length },
    },
  };
}

function markCells(
  { name, members, printed }: GovernorsGroup,
  measured: Measured,
  term: Term,
  { settings }: School,
): GovernorsCell[] {
  const of = (children: readonly CohortChild[], atLeast: (typeof reportedStandards)[number]) =>
    attainment(children, measured, atLeast, term);
  const counted = members.filter((child) => of([child], "expected").state === "known");
  const point = pointName({ year: settings.academicYear, term });
  return reportedStandards.map((standard) =>
    governorsCell(of(members, standard), {
      measure: measureKey.marks(measured, term),
      standard,
      title: `${measuredNames[measured]}, ${standard === "expected" ? "expected or higher" : "greater depth"}`,
      group: name,
      point,
      section: sections.doing,
      source: "Class tabs, Pupils",
      printed,
      counted: fingerprint(counted),
    }),
  );
}
