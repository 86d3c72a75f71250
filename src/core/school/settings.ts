import type { AcademicYear } from "../calendar/academicYear";
import type { PointDates, Term } from "../calendar/assessmentPoint";
import type { YearGroup } from "../pupils/yearGroup";

/** How much a target stretches a child: see `targets/policy.ts` for what each means. */
export type Challenge = "typical" | "high" | "veryHigh";

/** What a school decides in its Settings tab. */
export interface Settings {
  readonly schoolName: string;
  /** The school's Unique Reference Number, six figures; nothing where it is not given. */
  readonly urn?: string;
  readonly headteacher: string;
  readonly academicYear: AcademicYear;
  /** When each assessment point of the year opens and closes. */
  readonly points: Readonly<Record<Term, PointDates>>;
  /** The scale (by name) on which each year group is marked through the year. */
  readonly markScales: Readonly<Record<YearGroup, string>>;
  /** The scale (by name) of each year group's starting point. */
  readonly startScales: Readonly<Record<YearGroup, string>>;
  /** The year group whose children leave in summer; nothing where it is the highest on roll. */
  readonly lastYearGroup?: YearGroup;
  /** How many whole school years after leaving a child's records are kept; 1 where nothing is said. */
  readonly yearsLeaversAreKept?: number;
  readonly challenge: Challenge;
  /** Whether letters name the end-of-key-stage target. Off unless the head turns it on. */
  readonly keyStageTargetInLetters: boolean;
  /** Whether letters give only targets that have been agreed. */
  readonly onlyAgreedTargetsInLetters: boolean;
  /** Whether a letter is printed only once the head has released it. */
  readonly lettersNeedRelease: boolean;
  /** Print sets are printed on both sides of the paper. */
  readonly lettersOnBothSides: boolean;
}
