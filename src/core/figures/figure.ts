/** What a figure says, apart from its number. */
export interface FigureName {
  /** `Reading, expected or higher`. */
  readonly measure: string;
  /** `All children`, `Girls`, `Year 4`. */
  readonly group: string;
  /** `Spring 2027`, `year-end target`. */
  readonly point: string;
}

/** Whether readers of the document were given a figure. */
export type Release =
  | { readonly state: "given" }
  /** The reason is for the headteacher: readers see only that the figure is withheld. */
  | { readonly state: "withheld"; readonly reason: string }
  /** Not printed, but readers can work it out from the others. */
  | { readonly state: "notPrinted" }
  /** What an earlier document gave was given again. */
  | { readonly state: "repeated"; readonly reason: string };

/** A figure of a document, with all that is needed to trace it. */
export interface Figure extends FigureName {
  /** The heading that it stands under. */
  readonly section: string;
  /** As it is printed: `18 of 29 (62%)`. */
  readonly value: string;
  readonly numerator?: number;
  /** How many children it is of. */
  readonly denominator?: number;
  /** Who is left out and why, with counts: `3 not yet assessed`; empty where nobody is. */
  readonly leftOut: string;
  /** The tabs it was worked out from. */
  readonly source: string;
  readonly release: Release;
  /** Tells whether the same children are counted in another document, and nothing else about them. */
  readonly counted?: string;
}
