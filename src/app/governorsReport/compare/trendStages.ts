import { allMeasured } from "../../../core/cohort/summariseCohort";
import type { ThreeYearTrend } from "../../../core/trend/threeYearTrend";
import type { Trend } from "../../../core/trend/trend";
import type { BenchmarkMeasure } from "../../../workbook/read/benchmarkMeasure";
import { measuredNames } from "../../cohortSummary/inWords";
import { measureKey } from "../measureKey";
import { type ComparedMeasure, isKeyStage2 } from "./comparedMeasures";

/** A stage whose cohorts are shown. */
export interface TrendStage {
  readonly stage: string;
  readonly caption: string;
  readonly trend: Trend;
  readonly rows: readonly (Pick<ComparedMeasure, "name" | "isPublishedAs"> & {
    /** Under which the school's own figures are given. */
    readonly key: string;
  })[];
}

/** The stages whose last three cohorts governors are shown, Key Stage 2 first. */
export function trendStages({ keyStage2, goodLevel, phonics }: ThreeYearTrend): TrendStage[] {
  const combined = keyStage2.find(({ measured }) => measured === "combined");
  const one = (stage: string, trend: Trend, name: string, kind: "goodLevel" | "phonics") => ({
    stage,
    caption: stage,
    trend,
    rows: [
      {
        name,
        key: measureKey[kind],
        isPublishedAs: (published: BenchmarkMeasure) => published.kind === kind,
      },
    ],
  });
  return [
    ...(combined
      ? [
          {
            stage: "Key Stage 2",
            caption: "Key Stage 2, expected or higher",
            trend: combined,
            rows: allMeasured.map((measured) => ({
              name: measuredNames[measured],
              key: measureKey.keyStage2(measured),
              isPublishedAs: isKeyStage2(measured, "expected"),
            })),
          },
        ]
      : []),
    one("Early years", goodLevel, "Good level of development", "goodLevel"),
    one("Phonics check", phonics, "Standard met", "phonics"),
  ];
}
