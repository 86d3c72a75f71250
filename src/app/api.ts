/**
 * The door between the sidebar and the add-on, typed for both sides. It stands alone: it imports
 * nothing, so that the sidebar knows no more of the add-on than this. Days cross as text, since
 * Apps Script lets no date pass. Every call is one visit to the workbook.
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

/** How much a finding matters: as the Checks tab names it. */
export type Matter = "mend" | "check" | "toDo";

/** A cell of the workbook, as people write it: `Oak`, `H7`. */
export interface CellPlace {
  readonly tab: string;
  readonly address: string;
}

/* ------------------------------------------------------------ opening --- */

/** How far a class has come with its marks of one subject at the current assessment point. */
export interface EnteredMarks {
  readonly subject: string;
  /** Marks, and codes that say why there is none. */
  readonly entered: number;
  /** Entries that nobody can read, which are no marks. */
  readonly unreadable: number;
  readonly of: number;
}

/** How far a class has come with its marks at the current assessment point. */
export interface ClassOverview {
  readonly name: string;
  readonly children: number;
  readonly subjects: readonly EnteredMarks[];
}

/** What is selected in the Sheet, as far as it tells what the person is at. */
export interface Selection {
  readonly className?: string;
  readonly upn?: string;
}

/** What the sidebar shows when it opens. */
export interface Overview {
  readonly schoolName: string;
  readonly version: string;
  /** `Autumn 2026/27`, or nothing before the year's first assessment point. */
  readonly point?: string;
  readonly classes: readonly ClassOverview[];
  /** How many findings of the last check stand in the Checks tab. */
  readonly findings: { readonly mend: number; readonly check: number; readonly toDo: number };
  /** Tabs that the workbook lacks. Where there are any, set-up comes first. */
  readonly missingTabs: readonly string[];
  /** What may be typed as the scope of a cohort summary. */
  readonly scopes: readonly string[];
  /** Every child on roll, for choosing one by name: in the order of class, then surname. */
  readonly children: readonly ChildName[];
  readonly selection: Selection;
  readonly person: PersonView;
  /** Requests that wait for an answer. */
  readonly openRequests: number;
  /** Points that have closed by their date and whose marks are not kept and protected yet. */
  readonly toProtect: readonly PointView[];
  readonly onEntry: OnEntryView;
  /** How many actions of meetings are due for review. */
  readonly actionsDue: number;
  /** How many children have had their review with the teacher at this point, of those on roll. */
  readonly childReviews: { readonly held: number; readonly of: number };
  /** What may still be undone, the latest first. */
  readonly undo: readonly UndoEntry[];
}

/** A child to be chosen. */
export interface ChildName {
  readonly upn: string;
  readonly name: string;
  readonly className: string;
}

/* ------------------------------------------------------------ changes --- */

/** A change that may be undone. */
export interface UndoEntry {
  readonly token: string;
  /** `Mended 1 entry in Oak`. No child is named. */
  readonly what: string;
  readonly cells: number;
}

/** What a change came to. */
export interface Changed {
  /** What was done, in a sentence. */
  readonly sentence: string;
  /** How to take it back; nothing where nothing was changed. */
  readonly undo?: UndoEntry;
  /** Cells that somebody else has changed since they were shown: they were left as they are. */
  readonly leftAlone: readonly (CellPlace & { readonly now: string })[];
}

/* ----------------------------------------------------------- my class --- */

/** What a check says of a cell. */
export interface FindingView {
  readonly place: CellPlace;
  readonly header: string;
  readonly matter: Matter;
  /** The child of the row, where there is one. */
  readonly child?: string;
  /** What stands in the cell now. */
  readonly typed: string;
  readonly message: string;
  /** The likely right value, where there is one: "fix it" writes it. */
  readonly fix?: string;
  /** What may be asked of the head, or decided by the head, where the cell is closed or its target agreed. */
  readonly ask?: AskedChange;
}

/** A change that may be asked for, with what is likely to be wanted. */
export interface AskedChange {
  readonly upn: string;
  readonly subject: string;
  /** `Autumn`, `Target, year end`. */
  readonly about: string;
  /** `Year end` or `Key stage end`, where it is about a target, which a head may agree at once. */
  readonly horizon?: string;
  readonly stands: string;
  /** The codes to choose from; empty where a score is typed. */
  readonly codes: readonly string[];
  /** What was typed there since. */
  readonly wanted: string;
}

/** A mark of a closed point, for asking that it be changed. */
export interface ClosedEntry {
  readonly about: string;
  readonly subject: string;
  readonly stands: string;
  /** The codes to choose from; empty where a score is typed. */
  readonly codes: readonly string[];
}

/** Findings that ask for the same thing to be done. */
export interface FindingGroup {
  /** `Codes to mend`, `Marks still to enter`. */
  readonly title: string;
  readonly matter: Matter;
  readonly findings: readonly FindingView[];
}

/** A child who is not on the way to the target in a subject. */
export interface OffTarget {
  readonly upn: string;
  readonly name: string;
  readonly subject: string;
  /** `Below target`. */
  readonly status: string;
  readonly why: string;
}

/** A class, for its teacher. */
export interface ClassView {
  readonly name: string;
  readonly point?: string;
  readonly children: number;
  readonly subjects: readonly (EnteredMarks & {
    /** Whose mark is missing, with the cell to type it in. */
    readonly missing: readonly { readonly child: string; readonly place: CellPlace }[];
  })[];
  readonly groups: readonly FindingGroup[];
  readonly offTarget: readonly OffTarget[];
  /** The children's marks of closed points, for asking that one be changed; empty while none is closed. */
  readonly closed: readonly {
    readonly upn: string;
    readonly name: string;
    readonly entries: readonly ClosedEntry[];
  }[];
}

/* -------------------------------------------------------------- child --- */

/** A mark on the way through the school, for a small chart. */
export interface MarkView {
  /** `Start`, `Year 3`, `Autumn`. */
  readonly label: string;
  readonly code: string;
  /** `Expected`; nothing where the mark does not rank. */
  readonly band?: string;
  /** 0 for below to 3 for greater depth. */
  readonly bandRank?: number;
}

/** A teacher's forecast. */
export interface ForecastView {
  /** `Year end` or `Key stage end`. */
  readonly horizon: string;
  readonly code: string;
  /** How many similar children reached it; empty where too few are known. */
  readonly chance: string;
  /** How it differs strongly from the evidence; empty where it does not. */
  readonly differs: string;
  /** Why the teacher forecasts it all the same; empty where nothing was said. */
  readonly why: string;
}

/** Why a teacher forecasts what the evidence does not suggest. */
export interface ForecastWhy {
  readonly upn: string;
  readonly subject: string;
  readonly horizon: string;
  readonly forecast: string;
  readonly why: string;
}

/** What the parents of a child were told, and what they said. */
export interface ParentsTold {
  readonly upn: string;
  /** As people type it: `23/11/2026`. */
  readonly date: string;
  readonly how: string;
  readonly told: string;
  readonly whoCame: string;
  readonly comment: string;
}

/** A child in one subject. */
export interface ChildSubject {
  readonly subject: string;
  readonly marks: readonly MarkView[];
  readonly forecastYearEnd: string;
  readonly forecastKeyStageEnd: string;
  /** The forecasts that are given, each beside its chance and what differs. */
  readonly forecasts: readonly ForecastView[];
  /** What a forecast rests on, in rows. */
  readonly evidence: readonly { readonly label: string; readonly value: string }[];
  readonly targetYearEnd: string;
  readonly targetKeyStageEnd: string;
  readonly agreed: boolean;
  readonly status: string;
  /** `29 of 34 similar children (85%)`; nothing where too few are known. */
  readonly chance?: string;
  /** Why this target: a sentence, and its rows. */
  readonly why: string;
  readonly reasons: readonly { readonly label: string; readonly value: string }[];
}

/** What a teacher writes about a child, as it stands in the class tab. */
export interface ChildTexts {
  readonly strengths: string;
  readonly nextSteps: string;
  readonly helpAtHome: string;
  readonly comment: string;
  readonly childsWords: string;
}

/** A phrase of the Phrases tab that suits a child. */
export interface PhraseChoice {
  readonly subject: string;
  readonly text: string;
}

/** A child, for the teacher. */
export interface ChildView {
  readonly upn: string;
  readonly name: string;
  readonly className: string;
  readonly yearGroup: string;
  readonly place: CellPlace;
  readonly subjects: readonly ChildSubject[];
  readonly texts: ChildTexts;
  /** How many characters of these texts a letter takes. */
  readonly room: { readonly comment: number; readonly childsWords: number };
  /** What parents were told: letters of this year, and the rows of the Parents tab, the latest first. */
  readonly parents: {
    readonly letters: readonly {
      readonly season: string;
      readonly madeOn: string;
      /** Who released it for printing and when; empty where nobody has. */
      readonly released: string;
    }[];
    readonly told: readonly (Omit<ParentsTold, "upn"> & { readonly by: string })[];
  };
  /** The marks of closed points, for asking that one be changed. */
  readonly closed: readonly ClosedEntry[];
  /** What was asked for this child this year. */
  readonly requests: readonly RequestView[];
  /** Phrases by subject, year and band, to pick from. */
  readonly choices: {
    readonly strengths: readonly PhraseChoice[];
    readonly nextSteps: readonly PhraseChoice[];
    readonly helpAtHome: readonly PhraseChoice[];
  };
}

/** New texts of a child. `before` is what was shown, so that nobody else's words are written over. */
export interface ChildTextsChange {
  readonly upn: string;
  readonly before: ChildTexts;
  readonly after: ChildTexts;
}

/** Phrases of letters that came with the add-on after the Phrases tab last had some. */
export interface NewPhrases {
  readonly count: number;
  /** By what they are for, as the Use column writes it; each with the subject and years, where it has any. */
  readonly uses: readonly { readonly use: string; readonly texts: readonly string[] }[];
}

/** A letter exactly as it will read, or why there is none. */
export type LetterPreview =
  | { readonly state: "held"; readonly reason: string }
  | {
      readonly state: "ready";
      readonly title: string;
      /** The school's own letter that it is written in: `Autumn letter`; nothing for the built-in one. */
      readonly design?: string;
      /** What a teacher should know of it: why it is in English alone, which text is cut. */
      readonly notes: readonly string[];
      readonly blocks: readonly LetterBlock[];
    };

/** A part of a letter, in order. */
export type LetterBlock =
  | { readonly kind: "heading" | "paragraph" | "quote"; readonly text: string }
  | { readonly kind: "list"; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/* ------------------------------------------------------------- cohort --- */

/** A number of children out of a number: every percentage is shown with it. */
export interface OutOf {
  readonly reached: number;
  readonly n: number;
}

/** Attainment in one subject, or in all three combined. */
export interface CohortMeasureView {
  /** `Reading`, `All three`. */
  readonly measured: string;
  readonly now?: OutOf;
  readonly forecast?: OutOf;
  readonly target?: OutOf;
  /** Published percentages, each with its area and year. */
  readonly published: readonly { readonly label: string; readonly percent: number }[];
  /** Which schools and children the published figures count; empty where there are none. */
  readonly basis: string;
  /** A result that nobody forecasts, such as that of the phonics check. */
  readonly isResult: boolean;
}

/** A group's gap to the group it is compared with. */
export interface GapView {
  readonly group: string;
  readonly comparedWith: string;
  readonly measured: string;
  readonly reached: OutOf;
  /** Percentage points; negative where the group is behind. */
  readonly points: number;
  /** The gap in children of the group. */
  readonly children: number;
  /** How many points one child is. */
  readonly pointsPerChild: number;
}

/** One cell of the transition grid, with the children behind it. */
export interface GridCell {
  readonly from: string;
  readonly to: string;
  readonly children: readonly string[];
}

/**
 * A child's band in each subject, for what-if: 0 for below to 3, -1 for an absence that counts as
 * not having reached a standard, or null where the child is left out.
 */
export interface WhatIfChild {
  readonly upn: string;
  readonly name: string;
  readonly bandRanks: Readonly<Record<string, number | null>>;
}

/** A school, year group or class, for the head. */
export interface CohortView {
  readonly scope: string;
  readonly children: number;
  readonly measures: readonly CohortMeasureView[];
  readonly gaps: readonly GapView[];
  readonly grids: readonly { readonly subject: string; readonly cells: readonly GridCell[] }[];
  readonly whatIf: readonly WhatIfChild[];
  /** How many children's parents were told this year, and how many answered. */
  readonly parents: {
    readonly letters: OutOf;
    readonly released: OutOf;
    /** What the Parents tab tells; absent where it has no row of this year. */
    readonly told?: {
      readonly handedOut: OutOf;
      readonly inPerson: OutOf;
      /** Of the children with an agreed target, those told since it was agreed. */
      readonly ofTargets: OutOf;
      readonly replies: OutOf;
      readonly comments: OutOf;
    };
  };
}

/* ------------------------------------------------------------ targets --- */

/** A target of the ledger, to be reviewed. */
export interface TargetView {
  readonly upn: string;
  readonly child: string;
  readonly className: string;
  readonly subject: string;
  /** `Year end` or `Key stage end`. */
  readonly horizon: string;
  readonly proposed: string;
  readonly agreed: string;
  /** What was typed over what was agreed, which does not count; nothing where it stands as decided. */
  readonly typedOver?: string;
  readonly why: string;
  readonly status: string;
  /** `Proposed`, `Discussed` or `Agreed`. */
  readonly state: string;
  /** Who said that it was discussed, and when: `Mr Byrne, 23/11/2026`. Empty where nobody did. */
  readonly discussed: string;
  /** Who agreed it, and when. */
  readonly decided: string;
  readonly reason: string;
  /** What was agreed before, the latest first. */
  readonly earlier: readonly {
    readonly agreed: string;
    readonly decided: string;
    readonly replaced: string;
    readonly why: string;
  }[];
  /** The codes that may be agreed; empty where the scale has scores. */
  readonly codes: readonly string[];
}

/** A target of the ledger: which child, subject and horizon. */
export interface TargetPlace {
  readonly upn: string;
  readonly subject: string;
  readonly horizon: string;
}

/** A decision on a target. */
export interface TargetDecision extends TargetPlace {
  /** The agreed target that was shown. */
  readonly before: string;
  /** What was shown as typed over it, where something was. */
  readonly typedOver?: string;
  readonly agreed: string;
  /** Needed where the agreed target differs from the proposed one, or one was agreed before. */
  readonly reason: string;
}

/* ----------------------------------------------------------- the year --- */

/** Who is at the keyboard, as far as Google and the Staff tab tell. */
export interface PersonView {
  /** Empty where Google does not tell: the name is then typed. */
  readonly name: string;
  /** `Head`; empty where Staff does not say. */
  readonly role: string;
  /** Whether agreeing, closing and answering is theirs, as far as it is known. */
  readonly mayDecide: boolean;
  /** Whether the Staff tab names a head by an address: where it does not, nobody is held back. */
  readonly headIsNamed: boolean;
}

/** An assessment point of the year. */
export interface PointView {
  /** `Autumn`. */
  readonly name: string;
  readonly state: "notHeld" | "notBegun" | "open" | "closed";
  /** `14/12/2026`; empty where the point is not held. */
  readonly opens: string;
  readonly closes: string;
  /** Whether its marks were kept as they stood, and its columns protected, when it closed. */
  readonly kept: boolean;
}

/** A change that somebody has asked for. */
export interface RequestView extends RequestPlace {
  readonly child: string;
  readonly className: string;
  readonly why: string;
  readonly askedBy: string;
  readonly askedOn: string;
  /** `Granted` or `Refused`; empty while it waits. */
  readonly answer: string;
  readonly note: string;
}

/** What a request is about: by this it is found again. */
export interface RequestPlace {
  readonly upn: string;
  readonly subject: string;
  /** `Autumn`, `Target, year end`. */
  readonly about: string;
  readonly stands: string;
  readonly wanted: string;
}

/** Asks for a change of a closed point's mark, or of an agreed target. */
export interface ChangeRequest extends RequestPlace {
  readonly why: string;
}

/** Where the year stands. */
export interface YearView {
  /** `2026/27`. */
  readonly year: string;
  readonly points: readonly PointView[];
  /** A reminder of workload, where the school collects attainment more than three times. */
  readonly workload: string;
  readonly requests: readonly RequestView[];
  readonly onEntry: OnEntryView;
}

/** The children in Reception, and those who lack an on-entry assessment. */
export interface OnEntryView {
  readonly children: number;
  readonly missing: readonly ChildName[];
  /** Whether the first half term is over. */
  readonly overdue: boolean;
}

/* ------------------------------------------------------------ letters --- */

/** A child's letter before a run. */
export interface LetterPlan {
  readonly upn: string;
  readonly child: string;
  /** `beingMade`: another page, or a run without a page, makes it at this moment. */
  readonly state: "new" | "changed" | "unchanged" | "held" | "beingMade";
  readonly reason?: string;
  /** Why the letter is in English alone where the family has a home language. */
  readonly languageNote?: string;
  readonly link?: string;
  /** Who released it as it reads now, and when, where the school's letters need that. */
  readonly released?: string;
}

/** What a job did. */
export interface JobReply {
  readonly job: string;
  readonly sentences: readonly string[];
  readonly link?: string;
  /** Whether the job stopped before it was done and should be run again. */
  readonly unfinished: boolean;
  readonly undo?: UndoEntry;
}

/** Counts of a run of letters: they add up to what was asked for, at each moment. */
export interface LetterCounts {
  readonly asked: number;
  readonly made: number;
  readonly unchanged: number;
  readonly held: number;
  readonly failed: number;
  /** This run makes them now. */
  readonly beingMade: number;
  /** Another run makes them now, and they are left to it. */
  readonly elsewhere: number;
  readonly waiting: number;
}

/** Which letters: those of a class or of `All`, of these children, or of a run that was not finished. */
export interface LettersRequest {
  readonly className?: string;
  readonly upns?: readonly string[];
  readonly run?: string;
}

/** A run of letters that has begun; nothing is made yet. */
export interface LettersBegun {
  /** The run's key. */
  readonly run: string;
  readonly folder: string;
  /** Where a person opens the folder. */
  readonly link: string;
  readonly counts: LetterCounts;
  /** What is to be asked for from now on. */
  readonly request: LettersRequest;
}

/** A run to go on with. */
export interface LettersBatch extends Pick<LettersBegun, "run" | "folder" | "request"> {
  /** At most so many letters are made in the call, so that several calls share what is left. */
  readonly atMost: number;
}

/* --------------------------------------------- the school's own letter --- */

/** A letter that the school may make its own. */
export interface LetterDesignView {
  /** The word by which calls name it. */
  readonly kind: string;
  /** `Autumn letter`. */
  readonly title: string;
  /** `letters of the autumn`. */
  readonly usedFor: string;
  /** Since when the school's own is in use, and whom to ask to edit it; nothing where the built-in letter is used. */
  readonly inUse?: { readonly since: string; readonly by: string };
  /** Its document. */
  readonly link?: string;
  /** Whether the document is in this person's Drive, so that the add-on can take it from there. */
  readonly mine: boolean;
  /** Whether the document was edited since it was put in use. */
  readonly editedSince: boolean;
  /** What is wrong with the letter in use. */
  readonly problems: readonly string[];
}

/** A tag that a letter may hold. */
export interface TagView {
  /** `{first name}`. */
  readonly tag: string;
  readonly meaning: string;
  readonly example: string;
}

/** The school's own letters, and the tags they may hold. */
export interface LetterDesignsView {
  readonly designs: readonly LetterDesignView[];
  readonly letterTags: readonly TagView[];
  readonly cardTags: readonly TagView[];
}

/** The document of a school's own letter, to be edited. */
export interface EditedLetter {
  readonly sentence: string;
  readonly link: string;
}

/** What came of putting a letter in use. */
export interface UsedLetter {
  readonly used: boolean;
  readonly sentence: string;
  /** What is to be said of the document: what stops it, and what is to be looked at. */
  readonly findings: readonly { readonly stops: boolean; readonly sentence: string }[];
}

/* ------------------------------------------------------ runs of letters --- */

/** What a call of a run came to. */
export interface LettersReply {
  /** How many letters this call dealt with. */
  readonly dealt: number;
  /** How the whole run stands; nothing where the Letters tab could not be had. */
  readonly counts?: LetterCounts;
  /** Whether Google asked for fewer calls at once. */
  readonly throttled: boolean;
  /** Why no more can be made for now, in a sentence. */
  readonly stopped?: string;
  /** Whether every letter is dealt with. */
  readonly finished: boolean;
  /** Why letters failed, each reason once; told when the run is at its end. */
  readonly problems: readonly string[];
}

/** How runs of this season's letters stand, when the screen opens. */
export interface LettersStanding {
  /** The school's day as people type it: `23/11/2026`. */
  readonly today: string;
  /** Whether letters are printed only once the head has released them. */
  readonly needRelease: boolean;
  /** A run that was not finished. */
  readonly unfinished?: { readonly run: string; readonly counts: LetterCounts };
  /** How many letters are handed to unattended runs, whoever handed them over. */
  readonly unattended: number;
}

/** Letters that were handed to an unattended run, or taken back from it. */
export interface Unattended {
  readonly run: string;
  readonly letters: number;
  readonly sentence: string;
}

/** How an unattended run of this person stands. */
export interface UnattendedStanding {
  readonly run: string;
  /** Whose letters: `Oak`. */
  readonly name: string;
  readonly done: boolean;
  readonly asked: number;
  readonly made: number;
  readonly failed: number;
  readonly waiting: number;
  /** Why it has stopped for now. */
  readonly stopped?: string;
}

/* --------------------------------------------------------- print sets --- */

/** A document that holds the letters of a class, to be printed and then deleted. */
export interface PrintSetView {
  readonly id: string;
  /** `Print set – Oak – autumn 2026`. */
  readonly name: string;
  readonly link: string;
}

/** What came of making the print set of a class. */
export interface PrintSetsMade {
  readonly sentences: readonly string[];
  readonly documents: readonly PrintSetView[];
  /** Whether some are still to be made. */
  readonly unfinished: boolean;
}

/* ----------------------------------------------------------- settings --- */

/** A setting in plain words. */
export interface SettingView {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
}

/* ------------------------------------------------------------- import --- */

/** A table as a file holds it, every cell as text. */
export interface FileTable {
  /** The sheet's name, or the file's. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The row of the file that each row is, counted from 1; left out where all rows are there. */
  readonly lines?: readonly number[];
}

/** What is to be imported, and what the person has said of it so far. */
export interface ImportRequest {
  /** Tables of a file that the page has read, all laid out alike; or tabs of this workbook, by name. */
  readonly source:
    | { readonly from: "file"; readonly fileName: string; readonly tables: readonly FileTable[] }
    | { readonly from: "workbook"; readonly tabs: readonly string[] };
  /** The kind of data; left out, it is recognised. */
  readonly kind?: string;
  /** The column of each field that the person has chosen, counted from 1; 0 for none. */
  readonly columns: Readonly<Record<string, number>>;
  /** Answers to questions, by their ids: the key of the choice. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A field of the kind, and the file's column that was found for it. */
export interface ImportColumnView {
  readonly field: string;
  readonly label: string;
  readonly needed: boolean;
  readonly note?: string;
  /** Counted from 1; 0 where the file has none. */
  readonly column: number;
}

/** What becomes of rows of the file. */
export type ImportOutcome = "add" | "change" | "same" | "refuse" | "passOver" | "ask";

/** A row of the file, and what becomes of it. */
export interface ImportRowView {
  readonly table: string;
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly about: string;
  readonly reason?: string;
  readonly changes: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** What an import would do. Nothing has been written. */
export interface ImportPreview {
  /** The kind it is taken for; nothing where none fits. */
  readonly kind?: string;
  readonly kinds: readonly {
    readonly key: string;
    readonly title: string;
    readonly from: string;
  }[];
  /** The file's columns in order: the header, and the first entry below it. */
  readonly headers: readonly { readonly header: string; readonly example: string }[];
  readonly columns: readonly ImportColumnView[];
  readonly questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly choices: readonly { readonly key: string; readonly label: string }[];
    /** The key of the choice made; nothing until one is. */
    readonly answer?: string;
  }[];
  /** How many rows meet each outcome: together, every row below the header. */
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  /** The rows that a person should look at first: at most 50 of each outcome. */
  readonly rows: readonly ImportRowView[];
  readonly notes: readonly string[];
  /**
   * Tells this plan from every other, so that what is written is what was shown. It is empty where
   * there is none: no kind fits, or a column that it needs is missing.
   */
  readonly plan: string;
}

/** What an import did. */
export interface Imported extends Changed {
  readonly counts: Readonly<Record<ImportOutcome, number>>;
}

/* -------------------------------------------------- the school year --- */

/** What becomes of a child whom the others' way does not fit. */
export interface YearChildChoice {
  readonly does: "up" | "stay" | "leave";
  /** The class of the next year; left out, the one that the child's group goes to. */
  readonly className?: string;
}

/** A job of the school year, with what the person has decided. */
export type YearRequest =
  | {
      readonly job: "newYear";
      /** The next class of each group, by its id; what is left out is as proposed. */
      readonly classes: Readonly<Record<string, string>>;
      /** Single children, by UPN. */
      readonly children: Readonly<Record<string, YearChildChoice>>;
    }
  | { readonly job: "archiveLeavers" }
  /** A cohort by the year in which it left: `2024/25`. */
  | { readonly job: "anonymise"; readonly year: string };

/** What a job of the school year would do. Nothing has been written. */
export interface YearPreview {
  readonly title: string;
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  /** The groups that go up together, and the class proposed or chosen for each. */
  readonly classes: readonly {
    readonly id: string;
    readonly className: string;
    readonly yearGroup: string;
    readonly children: number;
    readonly becomes: string;
  }[];
  /** The classes that come of it. */
  readonly nextClasses: readonly {
    readonly name: string;
    readonly children: number;
    readonly yearGroups: string;
    /** Its tab is to be made. */
    readonly isNew: boolean;
  }[];
  /** Children to look at, or about whom something was decided. */
  readonly decide: readonly {
    readonly upn: string;
    readonly id: string;
    readonly name: string;
    /** `Year 3, Oak`. */
    readonly now: string;
    readonly why: string;
    readonly does: YearChildChoice["does"];
    readonly className: string;
  }[];
  /** The UPNs of the children about whom something may be decided. */
  readonly movable: readonly string[];
  /** The cohorts that may be chosen, with the number of their children. */
  readonly cohorts?: readonly { readonly year: string; readonly children: number }[];
  /** Why it cannot be done, each with what to do; empty where it can. */
  readonly stops: readonly string[];
  readonly notes: readonly string[];
  /** Tells this plan from every other; empty where there is nothing to write. */
  readonly plan: string;
  /** A job that was begun and has not finished: it goes on or is taken back before another begins. */
  readonly unfinished?: UndoEntry;
  /** Jobs whose record is still kept, so that they can be taken back. */
  readonly kept: readonly UndoEntry[];
}

/* ----------------------------------------------------------- meetings --- */

/** A document about a class: for its progress meeting, for planning, or for the children on paper. */
export type ClassDocumentKind =
  | "progressMeeting"
  | "planningGroups"
  | "reviewSheets"
  | "targetCards";

/** What tells an action of the Meetings tab from every other, as it stood when it was shown. */
export interface ActionKey {
  /** `YYYY-MM-DD`, or what else is typed. */
  readonly meetingDate: string;
  readonly className: string;
  /** Empty where it is for the whole class. */
  readonly upn: string;
  readonly action: string;
}

/** An action of a progress meeting that nobody has reviewed yet. */
export interface ActionView extends ActionKey {
  /** `Amira Khan`, `The class`. */
  readonly about: string;
  readonly owner: string;
  /** `22/01/2027`; empty where no day is set. */
  readonly reviewDue: string;
  readonly isDue: boolean;
  /** What has changed since, a line a subject, as facts. */
  readonly since: readonly string[];
}

/** An action to be added. */
export interface NewAction {
  readonly className: string;
  /** Left out for the whole class. */
  readonly upn?: string;
  readonly action: string;
  readonly owner: string;
  /** As typed: `22/01/2027`. */
  readonly reviewDue: string;
}

/** What tells an intervention's row from every other, as it stood when it was shown. */
export interface InterventionKey {
  readonly upn: string;
  readonly intervention: string;
  readonly subject: string;
  /** `YYYY-MM-DD`, or what else is typed. */
  readonly starts: string;
}

/** An intervention of a child of the class that runs, or whose review is due. */
export interface InterventionView extends InterventionKey {
  readonly child: string;
  /** `Reading, led by Mr Okoro, until 11/12/2026`. */
  readonly details: string;
  /** `WTS at entry, EXS at exit`; empty where neither is typed. */
  readonly marks: string;
  readonly reviewDue: string;
  readonly isDue: boolean;
}

/** A child's review with the teacher at this assessment point. */
export interface ChildReviewView {
  readonly upn: string;
  readonly child: string;
  /** `10/03/2027`; empty where it has not been held. */
  readonly heldOn: string;
  /** The child's words as they stand in the class tab. */
  readonly childsWords: string;
}

/** A child's review to be recorded. `before` is what the class tab showed of the child's words. */
export interface ReviewRecord {
  readonly upn: string;
  /** As typed: `10/03/2027`. */
  readonly heldOn: string;
  readonly before: string;
  readonly childsWords: string;
}

/** A class's meetings, interventions and reviews. */
export interface MeetingsView {
  readonly className: string;
  /** `Spring 2026/27`; nothing before the year's first assessment point. */
  readonly point?: string;
  readonly lastMeeting?: string;
  readonly actions: readonly ActionView[];
  readonly interventions: readonly InterventionView[];
  /** Every child of the class on roll. */
  readonly reviews: readonly ChildReviewView[];
}

/** Every call that the sidebar may make. */
export interface Api {
  readonly apiOverview: () => Reply<Overview>;
  readonly apiRunJob: (job: "setUpWorkbook" | "checkEntries" | "proposeTargets") => Reply<JobReply>;
  readonly apiCohortSummary: (scope: string) => Reply<JobReply>;
  readonly apiGovernorsReport: () => Reply<JobReply>;

  /** What is selected now: no cell is read but the row's UPN. */
  readonly apiSelection: () => Reply<Selection>;
  /** Selects a cell in the Sheet. */
  readonly apiShow: (place: CellPlace) => Reply<CellPlace>;
  readonly apiUndo: (token: string) => Reply<Changed>;

  readonly apiClass: (className: string) => Reply<ClassView>;
  /** Writes the likely right value into a cell, if what was shown still stands there. */
  readonly apiFix: (fix: {
    readonly place: CellPlace;
    readonly before: string;
    readonly after: string;
  }) => Reply<Changed>;

  readonly apiChild: (upn: string) => Reply<ChildView>;
  readonly apiSaveChild: (change: ChildTextsChange) => Reply<Changed>;
  /** Keeps why a forecast differs from the evidence. */
  readonly apiForecastWhy: (reason: ForecastWhy, by: string) => Reply<Changed>;
  /** Records what parents were told, and what they said. */
  readonly apiTellParents: (entry: ParentsTold, by: string) => Reply<Changed>;
  readonly apiLetterPreview: (upn: string) => Reply<LetterPreview>;

  /** `School`, a year group or a class. */
  readonly apiCohort: (scope: string) => Reply<CohortView>;

  /** The targets of a class, both horizons. */
  readonly apiTargets: (className: string) => Reply<readonly TargetView[]>;
  /** Writes decisions into the ledger, with who and when; class tabs follow. */
  readonly apiAgree: (decisions: readonly TargetDecision[], by: string) => Reply<Changed>;
  /** Says of targets that they were discussed, with who and when. */
  readonly apiDiscuss: (targets: readonly TargetPlace[], by: string) => Reply<Changed>;

  readonly apiThisYear: () => Reply<YearView>;
  /** Closes an assessment point, or opens it until a day such as `18/12/2026`. */
  readonly apiPoint: (
    change: { readonly point: string; readonly close: boolean; readonly until: string },
    by: string,
  ) => Reply<Changed>;
  readonly apiAskChange: (request: ChangeRequest, by: string) => Reply<Changed>;
  /** Grants a request, which writes the change, or refuses it. */
  readonly apiAnswerRequest: (
    answer: { readonly request: RequestPlace; readonly grant: boolean; readonly note: string },
    by: string,
  ) => Reply<Changed>;

  /* Letters: a run begins, then calls go on with it, several at once, until it is finished. */
  /** The letters of a class, or of `All`. */
  readonly apiLetterPlan: (className: string) => Reply<readonly LetterPlan[]>;
  readonly apiLettersStanding: () => Reply<LettersStanding>;
  readonly apiLettersBegin: (request: LettersRequest) => Reply<LettersBegun>;
  readonly apiLettersBatch: (batch: LettersBatch) => Reply<LettersReply>;
  /** Hands letters to a run that needs no page. */
  readonly apiLettersHandOver: (request: LettersRequest) => Reply<Unattended>;
  /** Writes down what this person's unattended runs have made so far, and tells how they stand. */
  readonly apiLettersUnattended: () => Reply<readonly UnattendedStanding[]>;
  readonly apiLettersTakeBack: (run: string) => Reply<Unattended>;
  readonly apiReleaseLetters: (request: LettersRequest, by: string) => Reply<Changed>;
  /** Records that letters were handed out, on a day as people type it: `23/11/2026`. */
  readonly apiHandOutLetters: (request: LettersRequest, day: string, by: string) => Reply<Changed>;

  /** Makes the print set of a class; the page asks for one class after another. */
  readonly apiMakePrintSet: (className: string) => Reply<PrintSetsMade>;
  /** The print sets that stand in this person's Drive. */
  readonly apiPrintSets: () => Reply<readonly PrintSetView[]>;
  /** Puts one in Drive's bin, and gives those that still stand. */
  readonly apiBinPrintSet: (id: string) => Reply<readonly PrintSetView[]>;

  /** The names of the workbook's tabs that are the school's own. */
  readonly apiMeetings: (className: string) => Reply<MeetingsView>;
  readonly apiAddAction: (action: NewAction) => Reply<Changed>;
  /** Records the review of an action today, with what changed. */
  readonly apiCloseAction: (key: ActionKey, whatChanged: string) => Reply<Changed>;
  /** Records the review of an intervention today, with what changed. */
  readonly apiReviewIntervention: (key: InterventionKey, whatChanged: string) => Reply<Changed>;
  readonly apiRecordReview: (review: ReviewRecord) => Reply<Changed>;
  readonly apiClassDocument: (wanted: {
    readonly kind: ClassDocumentKind;
    readonly className: string;
    readonly subject?: string;
  }) => Reply<JobReply>;

  readonly apiOwnTabs: () => Reply<readonly string[]>;
  /** Says what an import would do. Nothing is written. */
  readonly apiImportPreview: (request: ImportRequest) => Reply<ImportPreview>;
  /** Writes what the preview of that plan showed, if the workbook still leads to the same plan. */
  readonly apiImport: (request: ImportRequest & { readonly plan: string }) => Reply<Imported>;
  /** The script that reads files in the page. It is fetched only when a file is to be read. */
  readonly apiFileReader: () => Reply<string>;

  /** Says what a job of the school year would do. Nothing is written. */
  readonly apiYearPreview: (request: YearRequest) => Reply<YearPreview>;
  /** Does what the preview of that plan showed, if the workbook still leads to the same plan. */
  readonly apiYear: (request: YearRequest & { readonly plan: string }) => Reply<Changed>;
  /** Lets a job go on that has not finished. */
  readonly apiYearGoOn: (token: string) => Reply<Changed>;
  /** Deletes the record of a job: it can no longer be taken back. */
  readonly apiYearForget: (token: string) => Reply<Changed>;

  // The school's own letter.
  readonly apiLetterDesigns: () => Reply<LetterDesignsView>;
  readonly apiEditLetter: (kind: string) => Reply<EditedLetter>;
  readonly apiUseLetter: (asked: {
    readonly kind: string;
    /** Whom colleagues ask to edit it. */
    readonly by: string;
  }) => Reply<UsedLetter>;
  readonly apiBuiltInLetter: (kind: string) => Reply<{ readonly sentence: string }>;

  /** Shipped phrases of letters that the Phrases tab has never had. */
  readonly apiNewPhrases: () => Reply<NewPhrases>;
  readonly apiAddPhrases: () => Reply<Changed>;
  readonly apiSettings: () => Reply<readonly SettingView[]>;
  readonly apiSaveSetting: (change: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }) => Reply<Changed>;
}
