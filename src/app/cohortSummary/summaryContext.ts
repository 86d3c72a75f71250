import type { School } from "../../core/school/school";
import type { ReadBenchmarks } from "../../workbook/read/readBenchmarks";

/** What the headteacher's summary draws on beside the cohort's own figures. */
export interface SummaryContext {
  readonly school: School;
  /** The published figures of the Benchmarks tab. */
  readonly published: ReadBenchmarks;
}
