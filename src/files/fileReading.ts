/** A table as a file holds it, every cell as text. */
export interface FileTable {
  /** The sheet's name, or the file's. */
  readonly name: string;
  /** The row at index 0 is row 1 of the file, unless `lines` say otherwise; blank rows are kept. */
  readonly rows: readonly (readonly string[])[];
  /** Of a table that was narrowed: the row of the file that each of its rows is, counted from 1. */
  readonly lines?: readonly number[];
}

/** What a file was, told by its content. */
export type FileForm = "csv" | "xlsx" | "ctf" | "pasted";

/** What a file gave: its tables whole, or a sentence that says why not and what to do. */
export type FileReading =
  | {
      readonly state: "read";
      readonly form: FileForm;
      readonly tables: readonly FileTable[];
      /** What a person should know of the file. No child is named. */
      readonly notes: readonly string[];
    }
  | { readonly state: "refused"; readonly sentence: string };

/**
 * Says which rows of a table are wanted, given its header: the first row that is not blank.
 * Nothing means all of them. Rows that are not wanted are passed over while the file is being
 * read; the table's `lines` then say which rows of the file were kept.
 */
export type KeepRows = (
  header: readonly string[],
) => ((row: readonly string[]) => boolean) | undefined;

/** How a file is read. */
export interface ReadingOptions {
  /** Narrows a large file, such as one that DfE publishes, to the rows that are wanted. */
  readonly keepRows?: KeepRows;
}
