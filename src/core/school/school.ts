import type { IsoDate } from "../cell";
import type { Finding } from "../findings/finding";
import type { ScaleBook } from "../scales/scale";
import type { PublishedTransition } from "../targets/publishedTransition";
import type { ClassRow } from "./classRow";
import type { ClosedMarksRow, ForecastReasonRow, ParentsRow, RequestRow } from "./decisionRows";
import type { PupilRow } from "./pupilRow";
import type {
  EarlyYearsRow,
  FftRow,
  HistoryRow,
  InterventionRow,
  LedgerRow,
  MeetingRow,
  StatutoryCheckRow,
  TestRow,
} from "./resultRows";
import type { Settings } from "./settings";
import type { StaffMember } from "./staff";

/**
 * The school's workbook at one moment, as the core sees it: every row as it stands, readable or
 * not, so that checks can speak of what is wrong. Rows with nothing typed are left out.
 */
export interface School {
  readonly today: IsoDate;
  readonly settings: Settings;
  readonly scales: ScaleBook;
  readonly pupils: readonly PupilRow[];
  readonly classRows: readonly ClassRow[];
  readonly history: readonly HistoryRow[];
  readonly earlyYears: readonly EarlyYearsRow[];
  readonly statutoryChecks: readonly StatutoryCheckRow[];
  readonly tests: readonly TestRow[];
  readonly fft: readonly FftRow[];
  readonly interventions: readonly InterventionRow[];
  readonly meetings: readonly MeetingRow[];
  /** The targets that stand. Those that a later decision replaced are apart, so that none is counted. */
  readonly ledger: readonly LedgerRow[];
  /** Targets that were agreed, until a later decision replaced them. */
  readonly replacedTargets?: readonly LedgerRow[];
  readonly closedMarks?: readonly ClosedMarksRow[];
  readonly forecastReasons?: readonly ForecastReasonRow[];
  readonly requests?: readonly RequestRow[];
  readonly parents?: readonly ParentsRow[];
  readonly staff?: readonly StaffMember[];
  /** The published transition tables of the workbook; nothing where it has none. */
  readonly publishedTransitions?: readonly PublishedTransition[];
  /** What the layout of the tabs already told while they were read: a missing or doubled column, for example. */
  readonly layoutFindings: readonly Finding[];
}
