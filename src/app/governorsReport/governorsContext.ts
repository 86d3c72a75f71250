import type { CohortChild } from "../../core/cohort/cohortChild";
import type { FigureBook } from "../../core/figures/figureBook";
import type { School } from "../../core/school/school";
import type { ThreeYearTrend } from "../../core/trend/threeYearTrend";
import type { ValueAddedTable } from "../../core/valueAdded/valueAddedTable";
import type { ReadBenchmarks } from "../../workbook/read/readBenchmarks";
import type { GivenFigures } from "./givenFigures";
import type { InterventionResult } from "./interventionResults";
import type { ReportedPoints } from "./reportedPoint";

/** What the sections of a governors' report are written from. */
export interface GovernorsContext {
  readonly school: School;
  /** For how many there are, and which year groups: figures come from `given` alone. */
  readonly children: readonly CohortChild[];
  readonly points: ReportedPoints;
  readonly given: GivenFigures;
  /** For numbers that are not of children reaching a standard. */
  readonly book: FigureBook;
  readonly published: ReadBenchmarks;
  readonly trend?: ThreeYearTrend;
  readonly valueAddedTable?: ValueAddedTable;
  readonly interventions: readonly InterventionResult[];
}
