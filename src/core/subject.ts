/** The subjects in which the school sets targets (target-setting policy, 4.2). */
export const subjects = ["reading", "writing", "mathematics"] as const;

/** One of the three subjects with targets. */
export type Subject = (typeof subjects)[number];

/** How each subject is written in headings and letters. */
export const subjectNames: Readonly<Record<Subject, string>> = {
  reading: "Reading",
  writing: "Writing",
  mathematics: "Mathematics",
};
