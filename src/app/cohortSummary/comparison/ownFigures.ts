import { attainment, type Measured } from "../../../core/cohort/attainment";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import {
  allMeasured,
  type ReportedStandard,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { LocalMeasure, LocalSchool } from "../../../core/similarSchools/localSchool";
import { measureName } from "../cohortFigure";
import { leftOutWords, share } from "../inWords";
import { forecastOf } from "./comparedStages";

/** This school's figure in a measure that is published of others. */
export interface OwnFigure {
  readonly measure: LocalMeasure;
  readonly name: string;
  /** What it is: `Published, 2024/2025`, or `Forecast, Year 6 now`. */
  readonly what: string;
  /** How it differs in kind from theirs, where it does. */
  readonly caution: string;
  /** The tab that it is from. */
  readonly source: string;
  /** Nothing where it is not known. */
  readonly figure?: {
    readonly reached: number;
    readonly n: number;
    readonly inWords: string;
    readonly leftOut: string;
  };
}

/** This school's figures for similar schools: those published of it, else this Year 6's forecasts. */
export function ownFigures(
  year6: readonly CohortChild[],
  published: LocalSchool | undefined,
): OwnFigure[] {
  return reportedStandards.flatMap((atLeast) =>
    allMeasured.map((measured): OwnFigure => {
      const measure = localMeasureOf(measured, atLeast);
      const name = measureName(measured, atLeast);
      return published
        ? { measure, name, ...asPublished(published, measure) }
        : { measure, name, ...asForecast(year6, measured, atLeast) };
    }),
  );
}

type What = Pick<OwnFigure, "what" | "caution" | "source" | "figure">;

function asPublished(school: LocalSchool, measure: LocalMeasure): What {
  const value = school[measure];
  const n = school.eligiblePupils;
  const what = `Published, ${school.period}`;
  const source = localSchoolsOf(school.period);
  if (value === undefined || n === undefined || n === 0) return { what, caution: "", source };
  const reached = Math.round((value / 100) * n);
  const inWords = `${value} in 100, of ${n}`;
  return { what, caution: "", source, figure: { reached, n, inWords, leftOut: "" } };
}

function asForecast(
  year6: readonly CohortChild[],
  measured: Measured,
  atLeast: ReportedStandard,
): What {
  const found = attainment(year6, measured, atLeast, forecastOf(year6));
  const what = "Forecast, Year 6 now";
  const caution =
    "This school was not found in the list by its name, so this year's forecasts stand beside the others' results, which are not the same thing.";
  const source = "Class tabs";
  if (found.state === "noneAssessed") return { what, caution, source };
  const { reached, n } = found;
  const figure = { reached, n, inWords: share(found), leftOut: leftOutWords(found.leftOut) };
  return { what, caution, source, figure };
}

/** The Local schools tab as the source of a figure of a year. */
export function localSchoolsOf(period: string): string {
  return `Local schools, ${period}`;
}

const names: Readonly<Record<Measured, "rwm" | "reading" | "writing" | "maths">> = {
  reading: "reading",
  writing: "writing",
  mathematics: "maths",
  combined: "rwm",
};

function localMeasureOf(measured: Measured, atLeast: ReportedStandard): LocalMeasure {
  return `${names[measured]}${atLeast === "expected" ? "Expected" : "Higher"}`;
}
