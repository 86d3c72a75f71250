import { startingBenchmarks } from "../../../src/workbook/published/startingBenchmarks";
import { benchmarksTab } from "../../../src/workbook/tabs/records";
import { draftOf, type TabDraft } from "../tabDraft";
import { shownRow } from "./shownRow";

/** The Benchmarks tab, with the figures that set-up gives every workbook. */
export function benchmarksDraft(): TabDraft {
  const draft = draftOf(benchmarksTab);
  draft.rows = startingBenchmarks().map(shownRow);
  return draft;
}
