/** What belongs in a column's cells, and so which dropdown or number format they get. */
export type ColumnContent =
  | { readonly kind: "text" }
  | { readonly kind: "longText" }
  | { readonly kind: "date" }
  | { readonly kind: "number" }
  /** A link of the add-on's own making. */
  | { readonly kind: "link" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** Codes of the scale that belongs in the column; filled in when the tab is set up. */
  | { readonly kind: "grade" };

/** A column of a tab. It is found by its header, never by its place. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** Other headers that mean this column, as schools and their systems write them. */
  readonly alsoCalled?: readonly string[];
  readonly content: ColumnContent;
  /** Filled by the add-on: shaded, and protected with a warning. */
  readonly computed?: boolean;
  /** Explains the column: the note on its header. */
  readonly note?: string;
  /** Width in pixels; 100 where none is given. */
  readonly width?: number;
}

/** A tab of the workbook: its name, and its columns in the order in which set-up makes them. */
export interface TabLayout<Key extends string = string> {
  readonly name: string;
  readonly alsoCalled?: readonly string[];
  readonly columns: readonly Column<Key>[];
  /** Columns without which the tab cannot be read. They also tell a renamed tab. */
  readonly required: readonly Key[];
  /** How many columns at the left stay in sight. */
  readonly frozenColumns: number;
  /**
   * The tab grows to thousands of rows. What a check says of a row is then noted on its "To look
   * at" cell, since reading and writing a note for every cell would take Sheets many seconds.
   */
  readonly long?: boolean;
  /** Rows grow to show long text whole. */
  readonly wraps?: boolean;
  /** The whole tab is the add-on's to write. */
  readonly computed?: boolean;
  /** Set-up hides the tab when it makes it: there is nothing in it for people to read. */
  readonly hidden?: boolean;
}

/** Shorthand for a typed column of plain text. */
export const text = { kind: "text" } as const;

/** Shorthand for a column of sentences, which wrap. */
export const longText = { kind: "longText" } as const;

/** Shorthand for a column of days. */
export const date = { kind: "date" } as const;

/** Shorthand for a column of numbers. */
export const number = { kind: "number" } as const;

/** Shorthand for a column of links. */
export const link = { kind: "link" } as const;

/** Shorthand for a column of grades. */
export const grade = { kind: "grade" } as const;

/** Shorthand for a column with a fixed list of choices. */
export function choice(...choices: readonly string[]): ColumnContent {
  return { kind: "choice", choices };
}
