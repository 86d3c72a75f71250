import type { Attainment } from "../../core/cohort/attainment";
import { allMeasured, type CohortSummary, measureOf } from "../../core/cohort/summariseCohort";
import type { School } from "../../core/school/school";
import type { Benchmark, ReadBenchmarks } from "../../workbook/read/readBenchmarks";
import type { CohortMeasureView, OutOf } from "../api";
import {
  type ComparedMeasure,
  type ComparedStage,
  headlineName,
  isHeadline,
} from "../cohortSummary/comparison/comparedStage";
import { comparedStages } from "../cohortSummary/comparison/comparedStages";
import { publishedFigures } from "../cohortSummary/comparison/publishedFigures";
import { measuredNames } from "../cohortSummary/inWords";

/**
 * Attainment at the expected standard or higher: now, forecast and target in each subject and all
 * three combined, for the cohort as a whole; then whatever published figures there are to
 * compare, each for the year group it is about, chosen as in the cohort summary.
 */
export function cohortMeasures(
  summary: CohortSummary,
  school: School,
  { benchmarks }: ReadBenchmarks,
): CohortMeasureView[] {
  const whole = allMeasured.map((measured): CohortMeasureView => {
    const at = (point: Parameters<typeof measureOf>[3]) =>
      measureOf(summary, measured, "expected", point);
    return {
      measured: measuredNames[measured],
      ...values(at("latest"), at("forecastYearEnd"), at("targetYearEnd")),
      published: [],
      basis: "",
      isResult: false,
    };
  });
  const ofOneYear = new Set(summary.children.map(({ yearGroup }) => yearGroup)).size === 1;
  const compared = comparedStages(summary, school).flatMap((stage) =>
    stageMeasures(stage, benchmarks, ofOneYear),
  );
  const replaced = new Set(compared.map(({ measured }) => measured));
  return [
    ...compared.filter(({ measured }) => isWhole(measured)),
    ...whole.filter(({ measured }) => !replaced.has(measured)),
    ...compared.filter(({ measured }) => !isWhole(measured)),
  ];
}

function isWhole(measured: string): boolean {
  return (Object.values(measuredNames) as readonly string[]).includes(measured);
}

/**
 * The measures of a stage that have published figures. In a cohort of one year group those of a key
 * stage stand in place of the cohort's own, since they are of the same children.
 */
function stageMeasures(
  stage: ComparedStage,
  benchmarks: readonly Benchmark[],
  ofOneYear: boolean,
): CohortMeasureView[] {
  const found = publishedFigures(
    benchmarks.filter(({ measure }) => stage.measures.some((each) => each.isPublishedAs(measure))),
  );
  if (!found) return [];
  const isKeyStage = stage.columns.length > 1;
  return stage.measures.filter(isHeadline).flatMap((measure): CohortMeasureView[] => {
    const published = areasBeside(found.areas).flatMap((area) =>
      publishedIn(area, measure, found.figures),
    );
    if (published.length === 0) return [];
    const name = headlineName(measure.name);
    const measured = ofOneYear && isKeyStage ? name : `${stage.name}: ${name} (${stage.who})`;
    const [now, forecast, target] = measure.own;
    return [
      {
        measured,
        ...values(now, forecast, target),
        published,
        basis: found.basis,
        isResult: !isKeyStage,
      },
    ];
  });
}

/** The page has room for the country and the county; the cohort summary gives the others. */
function areasBeside(areas: readonly string[]): string[] {
  return areas.filter((area) => area === "England" || area === "Dorset");
}

function publishedIn(
  area: string,
  { isPublishedAs }: ComparedMeasure,
  figures: readonly Benchmark[],
): CohortMeasureView["published"] {
  const figure = figures.find((each) => each.area === area && isPublishedAs(each.measure));
  if (!figure) return [];
  return [{ label: `${area} ${figure.year}`, percent: figure.value }];
}

function values(
  now: Attainment | undefined,
  forecast: Attainment | undefined,
  target: Attainment | undefined,
): Pick<CohortMeasureView, "now" | "forecast" | "target"> {
  return {
    ...(now?.state === "known" ? { now: outOf(now) } : {}),
    ...(forecast?.state === "known" ? { forecast: outOf(forecast) } : {}),
    ...(target?.state === "known" ? { target: outOf(target) } : {}),
  };
}

/** The number reached and the number it is of. */
export function outOf({ reached, n }: Extract<Attainment, { state: "known" }>): OutOf {
  return { reached, n };
}
