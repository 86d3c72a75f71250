import type { School } from "../../core/school/school";
import type { ReadBenchmarks } from "../../workbook/read/readBenchmarks";
import type { MeetingAction } from "../../workbook/read/readMeetings";

/** What the headteacher's summary draws on beside the cohort's own figures. */
export interface SummaryContext {
  readonly school: School;
  /** The published figures of the Benchmarks tab. */
  readonly published: ReadBenchmarks;
  /** The actions of the Meetings tab. */
  readonly meetings: readonly MeetingAction[];
}
