/** What a child's own page or card says, in words that a child can read. No code stands in it. */
export interface ChildPage {
  readonly name: string;
  /** As the child says them: `My next step is to use full stops.`; at most two. */
  readonly nextSteps: readonly string[];
  /** A target for each subject, in plain words. */
  readonly targets: readonly { readonly subject: string; readonly words: string }[];
}

/** The pages or cards of a class as one document, for paper in class. */
export interface ChildPages {
  /** For the file's properties. No child is named. */
  readonly title: string;
  readonly schoolName: string;
  /** `Oak, Spring 2027`, on each page. */
  readonly when: string;
  /** Whose data it holds and what may be done with it; the first line of the document. */
  readonly warning: string;
  readonly children: readonly ChildPage[];
}
