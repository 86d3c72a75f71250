import {
  allMeasured,
  type CohortSummary,
  measureOf,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { keyStageEnd } from "../../../core/pupils/yearGroup";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../blocks";
import { attainmentFigure } from "../cohortFigure";
import { measuredNames, share } from "../inWords";

const columns = [
  ["Now", "latest"],
  ["Forecast, year end", "forecastYearEnd"],
  ["Target, year end", "targetYearEnd"],
  ["Forecast, end of key stage", "forecastKeyStageEnd"],
  ["Target, end of key stage", "targetKeyStageEnd"],
] as const;

const standardTitles = { expected: "Expected or higher", greaterDepth: "Greater depth" } as const;

/**
 * A table a standard: attainment now, teachers' forecasts and targets, in each subject. Where the
 * year ends with the key stage and both say the same, they stand there once.
 */
export function targetsTables(summary: CohortSummary, book: FigureBook): TableBlock[] {
  const once = keyStageSaysTheSame(summary);
  const shown = once ? columns.slice(0, 3) : columns;
  return reportedStandards.map((atLeast) =>
    table(
      `${standardTitles[atLeast]}: now, forecast and target`,
      [words("Subject", once ? 20 : 15), ...shown.map(([header]) => figures(header, 17))],
      allMeasured.map((measured) => [
        measuredNames[measured],
        ...shown.map(([, point]) =>
          book.share(
            attainmentFigure(measured, atLeast, point),
            measureOf(summary, measured, atLeast, point),
          ),
        ),
      ]),
      atLeast === "expected"
        ? `A target is the one agreed, or until then the one proposed. Each figure leaves out children without it; children whose targets are set individually have none here.${once ? " The year ends with the key stage, and its forecasts and targets are the same." : ""}`
        : "",
    ),
  );
}

function keyStageSaysTheSame(summary: CohortSummary): boolean {
  const inLastYear = summary.children.every(
    ({ yearGroup }) => yearGroup !== undefined && yearGroup === keyStageEnd(yearGroup),
  );
  const shares = (point: (typeof columns)[number][1]) =>
    allMeasured.flatMap((measured) =>
      reportedStandards.map((atLeast) => share(measureOf(summary, measured, atLeast, point))),
    );
  const same = (one: string[], other: string[]) => one.join() === other.join();
  return (
    inLastYear &&
    same(shares("forecastYearEnd"), shares("forecastKeyStageEnd")) &&
    same(shares("targetYearEnd"), shares("targetKeyStageEnd"))
  );
}
