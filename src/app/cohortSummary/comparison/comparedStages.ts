import { academicYearName } from "../../../core/calendar/academicYear";
import { type Attainment, attainment, type Measured } from "../../../core/cohort/attainment";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import { goodLevelOfDevelopment } from "../../../core/cohort/goodLevelOfDevelopment";
import { phonicsResults } from "../../../core/cohort/statutoryCheckResults";
import {
  allMeasured,
  type CohortSummary,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import { type YearGroup, yearGroupName } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import { measureName, targetTabs } from "../cohortFigure";
import { children as childrenInWords } from "../inWords";
import type { ComparedStage } from "./comparedStage";

/**
 * What of a cohort can be set beside published figures: Key Stage 2 in Year 6, Key Stage 1 in Year
 * 2 (published to 2023), the good level of development and the phonics check of those who took
 * them this year, or last year where this year's is still to come.
 */
export function comparedStages(summary: CohortSummary, school: School): ComparedStage[] {
  return [
    ...keyStage(summary, 6, 2, keyStage2Caution),
    ...keyStage(summary, 2, 1, keyStage1Caution),
    ...result(
      summary,
      school,
      1,
      "Phonics check",
      "Standard met",
      { kind: "phonics", source: "Phonics and tables checks" },
      (members, year) => phonicsResults(members, school.statutoryChecks, year),
    ),
    ...result(
      summary,
      school,
      0,
      "Early years",
      "Good level of development",
      { kind: "goodLevel", source: "Early years" },
      (members, year) => goodLevelOfDevelopment(members, school.earlyYears, year),
    ),
  ];
}

const keyStage2Caution =
  "Marks and forecasts are teachers' judgements during the year; published results in reading and mathematics are tests at its end, where greater depth is a score of 110 or more. They are not the same thing: read the comparison as a question, not as a result.";
const keyStage1Caution =
  "Key Stage 1 results have not been collected since 2023, so the published figures are of children who are older now. Marks and forecasts during the year are not the same thing as results at its end.";

function membersOf({ children }: CohortSummary, yearGroup: YearGroup): CohortChild[] {
  return children.filter((child) => child.yearGroup === yearGroup);
}

function who(yearGroup: YearGroup, members: readonly CohortChild[]): string {
  return `${yearGroupName(yearGroup)}, ${childrenInWords(members.length)}`;
}

function keyStage(
  summary: CohortSummary,
  yearGroup: YearGroup,
  stage: 1 | 2,
  caution: string,
): ComparedStage[] {
  const members = membersOf(summary, yearGroup);
  if (members.length === 0) return [];
  const measures = reportedStandards.flatMap((atLeast) =>
    allMeasured.map((measured: Measured) => ({
      name: measureName(measured, atLeast),
      own: [
        attainment(members, measured, atLeast, "latest"),
        attainment(members, measured, atLeast, forecastOf(members)),
        attainment(members, measured, atLeast, "targetKeyStageEnd"),
      ],
      isPublishedAs: (
        published: Parameters<ComparedStage["measures"][number]["isPublishedAs"]>[0],
      ) =>
        published.kind === "keyStage" &&
        published.keyStage === stage &&
        published.measured === measured &&
        published.atLeast === atLeast,
    })),
  );
  return [
    {
      name: `Key Stage ${stage}`,
      who: who(yearGroup, members),
      group: yearGroupName(yearGroup),
      source: targetTabs,
      columns: ["Now", "Forecast", "Target"],
      likest: 1,
      measures,
      caution,
    },
  ];
}

/** The year's end is the key stage's end here, so a forecast may stand in either column. */
export function forecastOf(
  members: readonly CohortChild[],
): "forecastKeyStageEnd" | "forecastYearEnd" {
  const given = (point: "forecastKeyStageEnd" | "forecastYearEnd") =>
    allMeasured.reduce((sum, measured) => {
      const found = attainment(members, measured, "expected", point);
      return sum + (found.state === "known" ? found.n : 0);
    }, 0);
  return given("forecastKeyStageEnd") >= given("forecastYearEnd")
    ? "forecastKeyStageEnd"
    : "forecastYearEnd";
}

/** A result of this year's children of a year group, and of last year's, who are a year on now. */
function result(
  summary: CohortSummary,
  { settings }: School,
  takenIn: YearGroup,
  name: string,
  measureName: string,
  { kind, source }: { readonly kind: "phonics" | "goodLevel"; readonly source: string },
  measure: (members: readonly CohortChild[], year: number) => Attainment,
): ComparedStage[] {
  return [0, 1].flatMap((yearsAgo): ComparedStage[] => {
    const yearGroup = (takenIn + yearsAgo) as YearGroup;
    const members = membersOf(summary, yearGroup);
    const year = settings.academicYear - yearsAgo;
    const own = measure(members, year);
    if (own.state === "noneAssessed") return [];
    return [
      {
        name,
        who: who(yearGroup, members),
        group: yearGroupName(yearGroup),
        source,
        columns: [`Result of ${academicYearName(year)}`],
        likest: 0,
        measures: [
          { name: measureName, own: [own], isPublishedAs: (published) => published.kind === kind },
        ],
        caution: "The school's figure is of children who are here now.",
      },
    ];
  });
}
