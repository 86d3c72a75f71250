import type { Cell } from "../cell";
import type { YearGroup } from "../pupils/yearGroup";
import type { Mark } from "../scales/mark";
import type { Subject } from "../subject";

/** The entries of a subject's block in a class tab, in order, that teachers type. */
export const typedEntries = [
  "start",
  "lastYear",
  "autumn",
  "spring",
  "summer",
  "forecastYearEnd",
  "forecastKeyStageEnd",
] as const;

/** The entries of a subject's block that the add-on fills. */
export const computedEntries = ["targetYearEnd", "targetKeyStageEnd", "status"] as const;

/** The texts of a row that letters may show to parents, in the order of the class tab. */
export const textsForParents = [
  "strengths",
  "nextSteps",
  "helpAtHome",
  "comment",
  "childsWords",
] as const;

/** One of the texts that letters may show to parents. */
export type TextForParents = (typeof textsForParents)[number];

/** One of the entries that teachers type. */
export type TypedEntry = (typeof typedEntries)[number];

/** One of the entries that the add-on fills. */
export type ComputedEntry = (typeof computedEntries)[number];

/** The targets among them. */
export type TargetEntry = Exclude<ComputedEntry, "status">;

/** One cell of a subject's block that teachers type, read as a mark on the scale that belongs there. */
export interface Entry {
  readonly subject: Subject;
  readonly kind: TypedEntry;
  readonly cell: Cell;
  /** The scale's id, or nothing where the row names no scale that is known. */
  readonly scale?: string;
  readonly mark: Mark;
}

/** A row of a class tab. */
export interface ClassRow {
  readonly className: string;
  readonly cells: Readonly<
    Record<"upn" | "surname" | "firstName" | "yearGroup" | "scale" | TextForParents, Cell>
  >;
  /** The UPN in capitals without spaces, or the empty string. */
  readonly upn: string;
  /** The year group typed in the row. */
  readonly yearGroup?: YearGroup;
  /** Every typed cell of the subject blocks, marked or not; columns a tab lacks are left out. */
  readonly entries: readonly Entry[];
  /** The targets that the tab shows, which the add-on fills; not read by what has no use for them. */
  readonly targets?: readonly {
    readonly subject: Subject;
    readonly kind: TargetEntry;
    readonly cell: Cell;
  }[];
}

/** A row's entry of a kind in a subject, or nothing where the tab lacks the column. */
export function entryOf(row: ClassRow, subject: Subject, kind: Entry["kind"]): Entry | undefined {
  return row.entries.find((entry) => entry.subject === subject && entry.kind === kind);
}
