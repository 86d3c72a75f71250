import type { School } from "../school/school";
import { goodLevelTrend, phonicsTrend, type TablesTrend, tablesTrend } from "./checkTrends";
import { type KeyStage2Trend, keyStage2Trends } from "./keyStage2Trend";
import type { Trend } from "./trend";

/** What the school's last three cohorts reached at the end of each stage. */
export interface ThreeYearTrend {
  readonly keyStage2: readonly KeyStage2Trend[];
  readonly phonics: Trend;
  readonly goodLevel: Trend;
  readonly tables: TablesTrend;
}

/**
 * Works out the trend of the school's records. Every cohort is of the children who have rows of that
 * year, whether they are still here or not; other years' children differ, so a trend is no measure
 * of progress.
 */
export function threeYearTrend(school: School): ThreeYearTrend {
  return {
    keyStage2: keyStage2Trends(school),
    phonics: phonicsTrend(school),
    goodLevel: goodLevelTrend(school),
    tables: tablesTrend(school),
  };
}
