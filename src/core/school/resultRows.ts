import type { AcademicYear } from "../calendar/academicYear";
import type { Term } from "../calendar/assessmentPoint";
import type { Cell, IsoDate } from "../cell";
import type { YearGroup } from "../pupils/yearGroup";
import type { Mark } from "../scales/mark";
import type { Subject } from "../subject";

/** A row of the Past marks tab: one mark of an earlier year. */
export interface HistoryRow {
  readonly cells: Readonly<
    Record<"upn" | "year" | "yearGroup" | "term" | "subject" | "scale" | "grade", Cell>
  >;
  readonly upn: string;
  readonly year?: AcademicYear;
  readonly yearGroup?: YearGroup;
  readonly term?: Term;
  readonly subject?: Subject;
  /** The scale's id. */
  readonly scale?: string;
  readonly mark: Mark;
}

/** The codes of the seventeen early learning goals, in order (EYFS profile, 2021/22 on). */
export const earlyLearningGoals = Array.from(
  { length: 17 },
  (_, index) => `E${String(index + 1).padStart(2, "0")}`,
);

/** The goals of a good level of development: E01 to E12 (DfE). */
export const goodLevelGoals = earlyLearningGoals.slice(0, 12);

/** A row of the Early years tab. */
export interface EarlyYearsRow {
  readonly upn: string;
  readonly cells: Readonly<Record<"upn" | "year", Cell>>;
  readonly year?: AcademicYear;
  /** On-entry assessment of each subject. */
  readonly onEntry: readonly {
    readonly subject: Subject;
    readonly cell: Cell;
    readonly mark: Mark;
  }[];
  /** The seventeen goals, in order, as far as the tab has their columns. */
  readonly goals: readonly { readonly goal: string; readonly cell: Cell; readonly mark: Mark }[];
}

/** A row of the Phonics and tables checks tab. */
export interface StatutoryCheckRow {
  readonly upn: string;
  readonly cells: Readonly<Record<"upn" | "check" | "year" | "mark" | "outcome", Cell>>;
  readonly check?: "phonics" | "tables";
  readonly year?: AcademicYear;
  /** The mark out of 40 or 25. */
  readonly mark: Mark;
  /** The code: `Wa`, `Wt`, or why there is no mark. */
  readonly outcome: Mark;
}

/** A row of the Tests tab: an optional or standardised test. */
export interface TestRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<"upn" | "date" | "suite" | "subject" | "raw" | "scale" | "score", Cell>
  >;
  readonly date?: IsoDate;
  readonly subject?: Subject;
  readonly scale?: string;
  readonly mark: Mark;
}

/** A row of the FFT tab: an estimate for a child in a subject, with the chance of each band in %. */
export interface FftRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<
      | "upn"
      | "subject"
      | "benchmark"
      | "chanceBelow"
      | "chanceWorkingTowards"
      | "chanceExpected"
      | "chanceGreaterDepth",
      Cell
    >
  >;
  readonly subject?: Subject;
  /** The chance of each band as a share from 0 to 1, lowest band first; nothing unless all four are numbers. */
  readonly chances?: readonly [number, number, number, number];
}

/** A row of the Interventions tab. */
export interface InterventionRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<
      | "upn"
      | "intervention"
      | "subject"
      | "staff"
      | "sessions"
      | "whatChanged"
      | "starts"
      | "ends"
      | "cost"
      | "scale"
      | "entry"
      | "exit"
      | "reviewDue"
      | "reviewed",
      Cell
    >
  >;
  readonly subject?: Subject;
  readonly starts?: IsoDate;
  readonly ends?: IsoDate;
  readonly reviewDue?: IsoDate;
  readonly reviewed?: IsoDate;
  readonly entry: Mark;
  readonly exit: Mark;
}

/** What a row of the Meetings tab is of; where nothing is typed, a progress meeting. */
export type MeetingKind = "progressMeeting" | "reviewWithChild";

/** A row of the Meetings tab: an action of a pupil progress meeting, or a child's review with the teacher. */
export interface MeetingRow {
  /** Empty where the action is for a whole class. */
  readonly upn: string;
  readonly cells: Readonly<
    Record<
      | "upn"
      | "meetingDate"
      | "className"
      | "action"
      | "owner"
      | "reviewDue"
      | "reviewed"
      | "whatChanged"
      | "kind"
      | "standingThen"
      | "childsWords",
      Cell
    >
  >;
  readonly kind: MeetingKind;
  readonly meetingDate?: IsoDate;
  readonly reviewDue?: IsoDate;
}

/** How far a target of the ledger is. A replaced one was agreed, until a later decision took its place. */
export const ledgerStates = ["proposed", "discussed", "agreed", "replaced"] as const;

/** One of the states. */
export type LedgerState = (typeof ledgerStates)[number];

/** A row of the Targets tab, the ledger: one child, subject and horizon. */
export interface LedgerRow {
  readonly upn: string;
  readonly cells: Readonly<
    Record<
      | "upn"
      | "year"
      | "subject"
      | "horizon"
      | "scale"
      | "proposed"
      | "agreed"
      | "agreedBy"
      | "agreedOn"
      | "reason"
      | "state"
      | "discussedOn"
      | "discussedBy"
      | "replacedOn"
      | "replacedBy"
      | "replacedWhy"
      | "decided",
      Cell
    >
  >;
  readonly year?: AcademicYear;
  readonly subject?: Subject;
  readonly horizon?: "yearEnd" | "keyStageEnd";
  readonly proposed: Mark;
  /** The agreed target that counts, as `core/targets/agreement` says. */
  readonly agreed: Mark;
  readonly state: LedgerState;
}
