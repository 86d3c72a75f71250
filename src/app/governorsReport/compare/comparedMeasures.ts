import { academicYearName } from "../../../core/calendar/academicYear";
import type { Measured } from "../../../core/cohort/attainment";
import {
  allMeasured,
  type ReportedStandard,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { Trend } from "../../../core/trend/trend";
import type { BenchmarkMeasure } from "../../../workbook/read/benchmarkMeasure";
import { measuredNames } from "../../cohortSummary/inWords";
import { pointName } from "../../cohortSummary/pointInWords";
import type { Given } from "../givenFigures";
import type { GovernorsContext } from "../governorsContext";
import { disadvantagedInYear6 } from "../governorsGroups";
import { measureKey } from "../measureKey";

/** A figure of the school that published ones exist for. */
export interface ComparedMeasure {
  readonly name: string;
  readonly own: Given;
  /** The same of the disadvantaged children. */
  readonly disadvantaged?: Given;
  readonly isPublishedAs: (measure: BenchmarkMeasure) => boolean;
}

/** What may stand in one table: a stage, whose figures they are, and how they differ from those published. */
export interface ComparedTable {
  readonly stage: string;
  readonly column: string;
  readonly measures: readonly ComparedMeasure[];
  readonly caution: string;
}

/** Tells the published figures of a standard at the end of Key Stage 2. */
export function isKeyStage2(
  measured: Measured,
  atLeast: ReportedStandard,
): ComparedMeasure["isPublishedAs"] {
  return (published) =>
    published.kind === "keyStage" &&
    published.keyStage === 2 &&
    published.measured === measured &&
    published.atLeast === atLeast;
}

/** Year 6 at the reported point, and the latest results of the phonics check and of the early years. */
export function comparedTables(context: GovernorsContext): ComparedTable[] {
  const { trend } = context;
  return [
    ...year6(context),
    ...(trend ? latestResult(context, trend.phonics, phonics) : []),
    ...(trend ? latestResult(context, trend.goodLevel, goodLevel) : []),
  ];
}

function year6({ given, points, school, children }: GovernorsContext): ComparedTable[] {
  const { latest } = points;
  if (latest === undefined || !children.some(({ yearGroup }) => yearGroup === 6)) return [];
  return [
    {
      stage: "Key Stage 2",
      column: `Year 6, ${pointName({ year: school.settings.academicYear, term: latest })}`,
      measures: reportedStandards.flatMap((atLeast) =>
        allMeasured.map((measured) => {
          const key = measureKey.marks(measured, latest);
          return {
            name: `${measuredNames[measured]}, ${atLeast === "expected" ? "expected or higher" : "greater depth"}`,
            own: given.at(key, "Year 6", atLeast),
            disadvantaged: given.at(key, disadvantagedInYear6, atLeast),
            isPublishedAs: isKeyStage2(measured, atLeast),
          };
        }),
      ),
      caution:
        "Year 6’s figures are teachers’ judgements on the way to the end of the key stage; those published are results at its end, in reading and mathematics of tests. Read the comparison as a question, not as a result.",
    },
  ];
}

const phonics = { stage: "Phonics check", name: "Standard met", kind: "phonics" } as const;
const goodLevel = {
  stage: "Early years",
  name: "Good level of development",
  kind: "goodLevel",
} as const;

function latestResult(
  { given }: GovernorsContext,
  { years }: Trend,
  { stage, name, kind }: typeof phonics | typeof goodLevel,
): ComparedTable[] {
  const last = [...years].reverse().find(({ attainment }) => attainment.state === "known");
  if (!last) return [];
  const year = academicYearName(last.year);
  return [
    {
      stage,
      column: `Result of ${year}`,
      measures: [
        {
          name,
          own: given.at(measureKey[kind], year),
          isPublishedAs: (published) => published.kind === kind,
        },
      ],
      caution: "",
    },
  ];
}
