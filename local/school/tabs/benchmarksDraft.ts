import { academicYearName } from "../../../src/core/calendar/academicYear";
import { benchmarksTab } from "../../../src/workbook/tabs/records";
import { benchmarkBasis, benchmarkSeries, benchmarkSource } from "../figures/benchmarkFigures";
import { draftOf, type TabDraft } from "../tabDraft";

/** The Benchmarks tab: England's and Dorset's headline figures, all on one basis. */
export function benchmarksDraft(): TabDraft {
  const draft = draftOf(benchmarksTab);
  draft.rows = benchmarkSeries.flatMap(({ measure, group, dorset, england }) =>
    Object.keys(dorset).flatMap((key) => {
      const summer = Number(key);
      const row = {
        measure,
        year: academicYearName(summer - 1),
        group,
        basis: benchmarkBasis,
        source: benchmarkSource,
      };
      return [
        { ...row, area: "England", value: england[summer] ?? "" },
        { ...row, area: "Dorset", value: dorset[summer] ?? "" },
      ];
    }),
  );
  return draft;
}
