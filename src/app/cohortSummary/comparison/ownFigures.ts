import { attainment, type Measured } from "../../../core/cohort/attainment";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import {
  allMeasured,
  type ReportedStandard,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { LocalMeasure, LocalSchool } from "../../../core/similarSchools/localSchool";
import { measuredNames, share } from "../inWords";
import { expectedEnding, greaterDepthEnding } from "./comparedStage";
import { forecastOf } from "./comparedStages";

/** This school's figure in a measure that is published of others. */
export interface OwnFigure {
  readonly measure: LocalMeasure;
  readonly name: string;
  /** What it is: `Published, 2024/2025`, or `Forecast, Year 6 now`. */
  readonly what: string;
  /** How it differs in kind from theirs, where it does. */
  readonly caution: string;
  /** Nothing where it is not known. */
  readonly figure?: { readonly reached: number; readonly n: number; readonly inWords: string };
}

/** This school's figures for similar schools: those published of it, else this Year 6's forecasts. */
export function ownFigures(
  year6: readonly CohortChild[],
  published: LocalSchool | undefined,
): OwnFigure[] {
  return reportedStandards.flatMap((atLeast) =>
    allMeasured.map((measured): OwnFigure => {
      const measure = localMeasureOf(measured, atLeast);
      const ending = atLeast === "expected" ? expectedEnding : greaterDepthEnding;
      const name = `${measuredNames[measured]}${ending}`;
      return published
        ? { measure, name, ...asPublished(published, measure) }
        : { measure, name, ...asForecast(year6, measured, atLeast) };
    }),
  );
}

type What = Pick<OwnFigure, "what" | "caution" | "figure">;

function asPublished(school: LocalSchool, measure: LocalMeasure): What {
  const value = school[measure];
  const n = school.eligiblePupils;
  const what = `Published, ${school.period}`;
  if (value === undefined || n === undefined || n === 0) return { what, caution: "" };
  const reached = Math.round((value / 100) * n);
  const inWords = `${value} in 100, of ${n}`;
  return { what, caution: "", figure: { reached, n, inWords } };
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
  if (found.state === "noneAssessed") return { what, caution };
  return { what, caution, figure: { reached: found.reached, n: found.n, inWords: share(found) } };
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
