import type { Words } from "./words";

/**
 * A piece of a letter, from top to bottom of the page. Height and look are both worked out from
 * it, so that "does it fit on the page?" is asked of what will be printed.
 */
export type LetterPart =
  | TextPart
  | BulletsPart
  | TablePart
  | ColumnsPart
  | QuotePart
  | PairPart
  | RuledLinesPart
  | BlanksPart
  | GapPart
  | CutLinePart;

/** A paragraph, maybe with a few words in bold at its start. */
export interface TextPart {
  readonly kind: "text";
  readonly text: Words;
  readonly lead?: string;
  readonly role: "school" | "title" | "heading" | "plain" | "small";
  /** Stays in one piece, on the page of what comes after it. */
  readonly keptWithNext?: boolean;
}

export interface BulletsPart {
  readonly kind: "bullets";
  readonly items: readonly Words[];
}

/** A table with a header row; `shares` of the width add up to 1. */
export interface TablePart {
  readonly kind: "table";
  readonly header: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
  readonly shares: readonly number[];
}

/** Headed lists side by side. */
export interface ColumnsPart {
  readonly kind: "columns";
  readonly columns: readonly { readonly title: Words; readonly items: readonly Words[] }[];
}

/** Somebody's own words in a box. */
export interface QuotePart {
  readonly kind: "quote";
  readonly title: Words;
  readonly text: string;
  /** Without italics, which large print avoids. */
  readonly upright?: boolean;
}

/** Lines on the left and on the right of the page. */
export interface PairPart {
  readonly kind: "pair";
  readonly left: readonly Words[];
  readonly right: readonly string[];
}

/** Empty lines to write on. */
export interface RuledLinesPart {
  readonly kind: "ruledLines";
  readonly count: number;
}

/** One or two labels on a line, with room to write after each. */
export interface BlanksPart {
  readonly kind: "blanks";
  readonly labels: readonly [Words, Words] | readonly [Words];
}

/** White space, in points; one that stretches pushes what follows to the foot of the page. */
export interface GapPart {
  readonly kind: "gap";
  readonly points: number;
  readonly stretches?: boolean;
  /** Stays on the page of what comes after it. */
  readonly keptWithNext?: boolean;
}

/** A dashed line to cut along. What follows stays on one page: `newPage` puts it on a new one. */
export interface CutLinePart {
  readonly kind: "cutLine";
  readonly newPage?: boolean;
}
