/** What is to be said of a school's own letter. */
export interface TemplateFinding {
  /** Whether letters cannot be made with it; else it is something to look at. */
  readonly stops: boolean;
  /** A sentence that an office can act on, which names the tag and where it stands. */
  readonly sentence: string;
}

export function stops(sentence: string): TemplateFinding {
  return { stops: true, sentence };
}

export function warns(sentence: string): TemplateFinding {
  return { stops: false, sentence };
}
