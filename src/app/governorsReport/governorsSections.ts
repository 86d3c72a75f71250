/** The headings of the report: the five questions of the target-setting policy (1.2), and two more. */
export const sections = {
  doing: "How well are we doing?",
  valueAdded: "How much value do we add?",
  compare: "How do we compare with national and Dorset data?",
  should: "How well should we be doing?",
  action: "What action should we take, and how do we review progress?",
  questions: "Questions a governor might ask",
  reading: "How to read these figures",
} as const;
