import { academicYearName } from "../../core/calendar/academicYear";
import type { Term } from "../../core/calendar/assessmentPoint";
import { type Attainment, attainment, type Measured } from "../../core/cohort/attainment";
import type { CohortChild } from "../../core/cohort/cohortChild";
import { shareReaching } from "../../core/cohort/shareReaching";
import { allMeasured, reportedStandards } from "../../core/cohort/summariseCohort";
import type { BesideSimilar, Moved } from "../../core/interventions/besideSimilarChildren";
import type { School } from "../../core/school/school";
import { type Subject, subjectNames, subjects } from "../../core/subject";
import type { CountCell, CountRelations } from "../../core/suppression/countCell";
import { type OnTrackPoint, onTrackAt } from "../../core/targets/onTrackAt";
import { hashKey } from "../../core/text/fnv1a";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import type { Trend } from "../../core/trend/trend";
import { beganAt } from "../cohortSummary/action/comparedInWords";
import { leftOutWords, measuredNames } from "../cohortSummary/inWords";
import { pointName } from "../cohortSummary/pointInWords";
import { allGroupsOf, everybody, type GovernorsGroup, yearGroupsOf } from "./governorsGroups";
import { sections } from "./governorsSections";
import type { InterventionResult } from "./interventionResults";
import { onTrackPointName, onTrackPoints } from "./onTrackPoints";
import type { ReportedPoints } from "./reportedPoint";

/** A figure that governors may be given, with its words for the Figures tab. */
export interface GovernorsCell extends CountCell {
  /** The measure with its standard, in words. */
  readonly title: string;
  readonly point: string;
  readonly section: string;
  readonly leftOut: string;
  readonly source: string;
}

/** Every figure that a report for governors could give, and how they hang together. */
export interface GovernorsCells {
  readonly cells: readonly GovernorsCell[];
  readonly relations: CountRelations;
}

/** A measure with one standard has it under this name. */
const onlyStandard = "expected";

/** The cohorts of three years taken together. */
export const threeYears = "Three years together";

/** The names by which sections ask for a measure. */
export const measureKey = {
  marks: (measured: Measured, term: Term) => `${measured} ${term}`,
  onTrack: (subject: Subject) => `${subject} on track`,
  keyStage2: (measured: Measured) => `${measured} at Key Stage 2`,
  goodLevel: "good level of development",
  phonics: "phonics check",
  onTrackAt: (subject: Subject, point: OnTrackPoint) => `${subject} on track, ${point}`,
  intervention: "intervention",
  inIntervention: (compared: BesideSimilar) => `in it: ${beganAt(compared)}`,
  similarChildren: (compared: BesideSimilar) => `similar: ${beganAt(compared)}`,
} as const;

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
    cell(of(members, standard), {
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
  const found = cell(shareReaching(marks), {
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

function onTrackAtCell(
  { name, members, printed }: GovernorsGroup,
  subject: Subject,
  point: OnTrackPoint,
  { settings }: School,
): GovernorsCell {
  const known = members.flatMap((child) => {
    const onTrack = onTrackAt(child.inSubject[subject], point);
    return onTrack === undefined ? [] : [{ child, onTrack }];
  });
  const without = members.length - known.length;
  const found = cell(
    shareReaching(known.map(({ onTrack }) => (onTrack ? "reached" : "notReached"))),
    {
      measure: measureKey.onTrackAt(subject, point),
      standard: onlyStandard,
      title: `${subjectNames[subject]}, on track for the year-end target by the mark of the point`,
      group: name,
      point: onTrackPointName(point, settings.academicYear),
      section: sections.should,
      source: "Class tabs, Targets",
      printed,
      counted: fingerprint(known.map(({ child }) => child)),
    },
  );
  return { ...found, leftOut: without > 0 ? `${without} without a mark or target` : "" };
}

function trendCells({ keyStage2, goodLevel, phonics }: ThreeYearTrend): GovernorsCell[] {
  return [
    ...keyStage2.flatMap(({ measured, atLeast, ...trend }) =>
      cellsOfTrend(trend, {
        measure: measureKey.keyStage2(measured),
        standard: atLeast,
        title: `Key Stage 2 ${measuredNames[measured].toLowerCase()}, ${atLeast === "expected" ? "expected or higher" : "greater depth"}`,
        source: "Past marks",
      }),
    ),
    ...cellsOfTrend(goodLevel, {
      measure: measureKey.goodLevel,
      standard: onlyStandard,
      title: "Good level of development",
      source: "Early years",
    }),
    ...cellsOfTrend(phonics, {
      measure: measureKey.phonics,
      standard: onlyStandard,
      title: "Phonics check, standard met",
      source: "Phonics and tables checks",
    }),
  ];
}

/** A cohort of an earlier year does not change, so its size tells whether it is the same children. */
function cellsOfTrend(
  { years, pooled }: Trend,
  words: Pick<CellWords, "measure" | "standard" | "title" | "source">,
): GovernorsCell[] {
  const each = [
    ...years.map(({ year, attainment: found }) => ({ group: academicYearName(year), found })),
    { group: threeYears, found: pooled },
  ];
  return each.map(({ group, found }) =>
    cell(found, {
      ...words,
      group,
      point: "Result",
      section: sections.compare,
      printed: true,
      counted: found.state === "known" ? String(found.n) : "",
    }),
  );
}

/** Each stage's last three years may be other years than another's, if this year's results are in. */
function trendPartitions({ keyStage2, goodLevel, phonics }: ThreeYearTrend) {
  const trends: Trend[] = [...keyStage2, goodLevel, phonics];
  const parts = trends.map(({ years }) => years.map(({ year }) => academicYearName(year)));
  const different = new Map(parts.map((names) => [names.join(), names]));
  return [...different.values()].map((names) => ({ whole: threeYears, parts: names }));
}

function interventionCell(
  { name, upns, measured, higher }: InterventionResult,
  { settings }: School,
): GovernorsCell {
  const found = cell(
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

/** The children of an intervention and similar ones, band by band: each a figure of its own. */
function comparedCells(
  { name, compared }: InterventionResult,
  { settings }: School,
): GovernorsCell[] {
  return compared.flatMap((each) => {
    const words = {
      standard: onlyStandard,
      title: `In a higher band after: ${beganAt(each)}`,
      point: academicYearName(settings.academicYear),
      section: sections.action,
      source: "Class tabs, Interventions",
      printed: true,
    };
    return [
      cell(movedShare(each.inIt), {
        ...words,
        measure: measureKey.inIntervention(each),
        group: name,
        counted: hashKey([...each.upns].sort().join()),
      }),
      cell(movedShare(each.similar), {
        ...words,
        measure: measureKey.similarChildren(each),
        group: similarTo(name),
        counted: hashKey([...each.similarUpns].sort().join()),
      }),
    ];
  });
}

/** How the children like those of an intervention are called. */
export function similarTo(intervention: string): string {
  return `Similar to ${intervention}`;
}

function movedShare({ n, higher }: Moved): Attainment {
  return shareReaching([
    ...Array<"reached">(higher).fill("reached"),
    ...Array<"notReached">(n - higher).fill("notReached"),
  ]);
}

type CellWords = Omit<GovernorsCell, "id" | "n" | "reached" | "leftOut">;

function cell(found: Attainment, words: CellWords): GovernorsCell {
  const { n, reached } = found.state === "known" ? found : { n: 0, reached: 0 };
  const id = [words.title, words.group, words.point].join(" | ");
  return { ...words, id, n, reached, leftOut: leftOutWords(found.leftOut) };
}

/** The same for the same children, whatever their order; it tells nothing else of them. */
function fingerprint(children: readonly CohortChild[]): string {
  const keys = children.map(({ pupil: { pupil } }) =>
    pupil.upn === "" ? [pupil.surname, pupil.firstName, pupil.dateOfBirth].join(" ") : pupil.upn,
  );
  return hashKey(keys.sort().join());
}
