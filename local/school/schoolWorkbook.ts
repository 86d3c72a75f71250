import type { Severity } from "../../src/core/findings/finding";
import type { SheetValue } from "../../src/workbook/sheetValue";

/** Something written on one cell: rows and columns count from 1. */
export interface OnCell {
  readonly row: number;
  readonly column: number;
  /** A note's words, or a background as `#rrggbb`. */
  readonly value: string;
}

/** A tab of the made-up workbook. */
export interface SchoolTab {
  readonly name: string;
  /** From A1, a row an array, all rows of one length. Days are midnight by this machine's clock. */
  readonly values: readonly (readonly SheetValue[])[];
  /** The header's row, counted from 1. */
  readonly headerRow: number;
  readonly frozenColumns: number;
  /** The school's own notes. */
  readonly notes: readonly OnCell[];
  /** The school's own colours. */
  readonly backgrounds: readonly OnCell[];
}

/** A mistake put in on purpose, and what a person who looked would say of it. */
export interface Planted {
  readonly tab: string;
  /** The cell to mend, such as `G7`. */
  readonly cell: string;
  /** The kind of mistake, in a few words. */
  readonly kind: string;
  readonly severity: Severity;
  readonly says: string;
  /** Other cells at which a report of the same mistake is as good. */
  readonly alsoAt?: readonly { readonly tab: string; readonly cell: string }[];
}

/** A made-up school's workbook, and the mistakes planted in it. */
export interface SchoolWorkbook {
  readonly tabs: readonly SchoolTab[];
  /** Empty where the school was made without mistakes. */
  readonly planted: readonly Planted[];
}
