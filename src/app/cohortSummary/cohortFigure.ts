import type { Measured } from "../../core/cohort/attainment";
import type { MeasurePoint } from "../../core/cohort/measuredMark";
import type { ReportedStandard } from "../../core/cohort/summariseCohort";
import type { FigureDetails } from "../../core/figures/figureBook";
import { measuredNames } from "./inWords";

/** All children of the cohort, as the Figures tab calls them. */
export const everyone = "All children";

/** The tabs that a figure of targets is worked out from. */
export const targetTabs = "Class tabs, Targets";

/** How names of measures say the standard. */
export const standardNames: Readonly<Record<ReportedStandard, string>> = {
  expected: "expected or higher",
  greaterDepth: "greater depth",
};

const points: Readonly<Record<MeasurePoint, string>> = {
  start: "Start of the key stage",
  lastYear: "End of last year",
  autumn: "Autumn",
  spring: "Spring",
  summer: "Summer",
  latest: "Latest mark",
  forecastYearEnd: "Forecast, year end",
  forecastKeyStageEnd: "Forecast, end of key stage",
  targetYearEnd: "Target, year end",
  targetKeyStageEnd: "Target, end of key stage",
};

/** `Reading, expected or higher`. */
export function measureName(measured: Measured, atLeast: ReportedStandard): string {
  return `${measuredNames[measured]}, ${standardNames[atLeast]}`;
}

/** What the Figures tab says of a cohort's attainment at a point. */
export function attainmentFigure(
  measured: Measured,
  atLeast: ReportedStandard,
  point: MeasurePoint,
): FigureDetails {
  return {
    measure: measureName(measured, atLeast),
    group: everyone,
    point: points[point],
    source: point.startsWith("target") ? targetTabs : "Class tabs",
  };
}

/** The same of a group of them, which the Pupils tab tells. */
export function groupFigure(measured: Measured, group: string): FigureDetails {
  const source = "Class tabs, Pupils";
  return { ...attainmentFigure(measured, "expected", "latest"), group, source };
}
