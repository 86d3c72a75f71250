/**
 * The door between the sidebar and the add-on, typed for both sides. It stands alone: it imports
 * nothing, so that the sidebar knows no more of the add-on than this. Days cross as text, since
 * Apps Script lets no date pass.
 */

/** What comes back: a value, or a problem in a sentence with a remedy. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** What went wrong, for the person to read. */
export interface Problem {
  readonly message: string;
  /** Whether trying again may help. */
  readonly retriable: boolean;
}

/** How far a class has come with its marks at the current assessment point. */
export interface ClassOverview {
  readonly name: string;
  readonly children: number;
  readonly subjects: readonly {
    readonly subject: string;
    readonly entered: number;
    readonly of: number;
  }[];
}

/** What the sidebar shows when it opens. */
export interface Overview {
  readonly schoolName: string;
  /** `Autumn 2026/27`, or nothing before the year's first assessment point. */
  readonly point?: string;
  readonly classes: readonly ClassOverview[];
  /** How many findings of the last check stand in the Checks tab. */
  readonly findings: { readonly mend: number; readonly check: number; readonly toDo: number };
  readonly targets: { readonly proposed: number; readonly agreed: number };
  /** Tabs that the workbook lacks. Where there are any, set-up comes first. */
  readonly missingTabs: readonly string[];
  /** What may be typed as the scope of a cohort summary. */
  readonly scopes: readonly string[];
}

/** What a job did. */
export interface JobReply {
  readonly job: string;
  readonly sentences: readonly string[];
  readonly link?: string;
  /** Whether the job stopped before it was done and should be run again. */
  readonly unfinished: boolean;
}

/** Counts of a run of letters: they add up to what was asked for. */
export interface LetterCounts {
  readonly asked: number;
  readonly made: number;
  readonly unchanged: number;
  readonly held: number;
  readonly failed: number;
  readonly waiting: number;
}

/** What a run of letters did. */
export interface LettersReply extends JobReply {
  readonly counts: LetterCounts;
}

/** Every call that the sidebar may make. */
export interface Api {
  readonly apiOverview: () => Reply<Overview>;
  readonly apiRunJob: (job: "setUpWorkbook" | "checkEntries" | "proposeTargets") => Reply<JobReply>;
  readonly apiCohortSummary: (scope: string) => Reply<JobReply>;
  /** Makes the letters of a class for as long as an execution may last; call again while some are waiting. */
  readonly apiLetters: (className: string) => Reply<LettersReply>;
}
