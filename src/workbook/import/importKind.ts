import type { School } from "../../core/school/school";
import type { KnownTabs } from "../read/recogniseTabs";
import type { Change } from "../write/change";

/**
 * A table as a file holds it: the header somewhere in its first rows, every cell as text. Days are
 * written as the file wrote them, or `YYYY-MM-DD` where the file holds real days.
 */
export interface FileTable {
  /** The sheet's name, or the file's. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The row of the file that each row is, counted from 1; left out where all rows are there. */
  readonly lines?: readonly number[];
}

/** Something that a table of a file may say about each row: a column, once it has been found. */
export interface ImportField {
  readonly key: string;
  /** As a person would call it: `Date of birth`. */
  readonly label: string;
  /** Other headers that mean it, as systems and schools write them. The label itself is one. */
  readonly alsoCalled: readonly string[];
  /** Nothing can be imported without it. */
  readonly needed?: boolean;
  /** Another field that serves in its place, by its key. */
  readonly orElse?: string;
  readonly note?: string;
}

/** A row of a file, read by the fields whose columns were found. */
export interface FileRow {
  /** The table it stands in: a sheet's name. */
  readonly table: string;
  /** The row in the file, counted from 1 as a spreadsheet shows it. */
  readonly line: number;
  /** The row of the file in which its table's header ends. */
  readonly headerLine: number;
  /** What stands there, trimmed; the empty string where the file lacks the column. */
  readonly text: (field: string) => string;
}

/** What happens to a row of the file. */
export type RowOutcome =
  /** It comes in as something new. */
  | "add"
  /** It changes what stands in the workbook. */
  | "change"
  /** The workbook says so already. */
  | "same"
  /** It cannot come in: `reason` says why and what to do. */
  | "refuse"
  /** It is not a row of data: a total, a repeated header, another area. */
  | "passOver"
  /** It waits for an answer. */
  | "ask";

/** A row of the file, with what becomes of it. */
export interface PlannedRow {
  readonly table: string;
  readonly line: number;
  readonly outcome: RowOutcome;
  /** Whom or what the row is about, for the person at the screen: `Amira Khan`, `Reading, 2025`. */
  readonly about: string;
  /** Why it is refused, passed over or asked about; nothing where its changes say it. */
  readonly reason?: string;
  /** What comes into the workbook: a header of the tab, what stands there, what will. */
  readonly changes: readonly {
    readonly column: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A question that only a person can answer. */
export interface ImportQuestion {
  /** Stays the same when the same file is read again. Holds no name. */
  readonly id: string;
  readonly question: string;
  /** What may be answered; nothing is done with the row until one is chosen. */
  readonly choices: readonly { readonly key: string; readonly label: string }[];
}

/** What an import would do, row by row, and the changes that do it. Nothing has been written. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly changes: readonly Change[];
  readonly questions: readonly ImportQuestion[];
  /** What a person has to know before it is written. No child is named. */
  readonly notes: readonly string[];
}

/** What an import is planned with. */
export interface ImportContext {
  readonly school: School;
  readonly tabs: KnownTabs;
  /** Answers to questions, by their ids: the key of the choice. */
  readonly answers: Readonly<Record<string, string>>;
  /** The file's name, for kinds that tell a year or suite from it. */
  readonly fileName: string;
}

/** A kind of data that can be imported. */
export interface ImportKind {
  readonly key: string;
  /** `Children`, `FFT estimates`. */
  readonly title: string;
  /** Where such files come from, in a sentence. */
  readonly from: string;
  readonly fields: readonly ImportField[];
  /**
   * How sure a table makes us that it is of this kind, from 0 (it cannot be) to 1. Given the fields
   * whose columns were found, the headers as they stand, and what stands below that of a field.
   */
  readonly likelihood: (
    found: ReadonlySet<string>,
    headers: readonly string[],
    below: (field: string) => readonly string[],
  ) => number;
  readonly plan: (rows: readonly FileRow[], context: ImportContext) => ImportPlan;
  /** Whether a header means something to the kind that no list of names could hold: `Y3 Rdg Aut 2`. */
  readonly knows?: (header: string) => boolean;
  /**
   * The kind as tables with these headers have it, a list for each table: with the fields that they
   * name, and the plan for them. Each table then has columns of its own, and all come in together.
   */
  readonly forHeaders?: (headers: readonly (readonly string[])[]) => ImportKind;
}
