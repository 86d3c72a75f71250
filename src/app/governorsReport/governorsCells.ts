import { academicYearName } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import { attainment, type Measured } from "../../core/cohort/attainment";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { shareReaching } from "../../core/cohort/shareReaching";
import { allMeasured, reportedStandards } from "../../core/cohort/summariseCohort";
import type { School } from "../../core/school/school";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { CountRelations } from "../../core/suppression/countCell";
import { hashKey } from "../../core/text/fnv1a";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import { measuredNames } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import { type GovernorsCell, governorsCell, onlyStandard } from "./governorsCell";
import { allGroupsOf, everybody, type GovernorsGroup, yearGroupsOf } from "./governorsGroups";
import { sections } from "./governorsSections";
import type { InterventionResult } from "./interventionResults";
import { measureKey } from "./measureKey";
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
  return {
    cells: [
      ...marks,
      ...onTrack,
      ...(trend ? trendCells(trend) : []),
      ...interventions.map((each) => interventionCell(each, school)),
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

function onTrackCell({ name, members, printed }: GovernorsGroup, subject: Subject): GovernorsCell {
  const statusOf = ({ inSubject }: CohortChild) =>
    inSubject[subject]?.status ?? "notEnoughInformation";
  const counted = members.filter((child) => statusOf(child) !== "notEnoughInformation");
  const marks = counted.map((child) =>
    /^(above|onTrack)$/.test(statusOf(child)) ? ("reached" as const) : ("notReached" as const),
  );
  const without = members.length - counted.length;
  const found = governorsCell(shareReaching(marks), {
    measure: measureKey.onTrack(subject),
    standard: onlyStandard,
    title: `${subjectNames[subject]}, on track for the year-end target or above it`,
    group: name,
    point: "Now",
    section: sections.should,
    source: "Class tabs, Targets",
    printed,
    counted: fingerprint(counted),
  });
  return { ...found, leftOut: without > 0 ? `${without} with too little information` : "" };
}

function interventionCell(
  { name, upns, measured, higher }: InterventionResult,
  { settings }: School,
): GovernorsCell {
  const found = governorsCell(
    shareReaching([
      ...Array<"reached">(higher).fill("reached"),
      ...Array<"notReached">(measured.length - higher).fill("notReached"),
    ]),
    {
      measure: measureKey.intervention,
      standard: onlyStandard,
      title: "Intervention: higher at exit than at entry",
      group: name,
      point: academicYearName(settings.academicYear),
      section: sections.action,
      source: "Interventions",
      printed: true,
      counted: hashKey([...measured].sort().join()),
    },
  );
  const without = upns.length - measured.length;
  return { ...found, leftOut: without > 0 ? `${without} without both marks` : "" };
}

/** The same for the same children, whatever their order; it tells nothing else of them. */
function fingerprint(children: readonly CohortChild[]): string {
  const keys = children.map(({ pupil: { pupil } }) =>
    pupil.upn === "" ? [pupil.surname, pupil.firstName, pupil.dateOfBirth].join(" ") : pupil.upn,
  );
  return hashKey(keys.sort().join());
}
