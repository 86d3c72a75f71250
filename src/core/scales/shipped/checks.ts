import type { Scale } from "../scale";

/** Marks needed to meet the standard of the phonics screening check (STA; confirmed each year). */
export const phonicsThreshold = 32;

/** The phonics screening check of Year 1, and its repeat in Year 2: a mark from 0 to 40, or a code. */
export const phonics: Scale = {
  id: "phonics",
  name: "Phonics check",
  family: "outcome",
  grades: [
    { code: "Wt", name: "Not met", band: "workingTowards" },
    { code: "Wa", name: "Met", band: "expected" },
  ],
  scores: {
    lowest: 0,
    highest: 40,
    bandsFrom: [
      { from: 0, band: "workingTowards" },
      { from: phonicsThreshold, band: "expected" },
    ],
  },
  unranked: [
    { code: "A", name: "Absent", inCohort: true },
    { code: "D", name: "Disapplied", inCohort: true },
    { code: "L", name: "Left", inCohort: false },
    { code: "Q", name: "Maladministration", inCohort: true },
  ],
  source: "STA phonics screening check codes; threshold 32 in each year from 2014",
};

/** The multiplication tables check of Year 4: 25 questions, and no expected standard (DfE). */
export const tablesCheck: Scale = {
  id: "tables-check",
  name: "Multiplication tables check",
  family: "outcome",
  grades: [],
  scores: { lowest: 0, highest: 25, bandsFrom: [] },
  unranked: [
    { code: "A", name: "Absent", inCohort: true },
    { code: "B", name: "Working below the check", inCohort: true },
    { code: "J", name: "Just arrived", inCohort: true },
    { code: "L", name: "Left", inCohort: false },
    { code: "U", name: "Unable to take part", inCohort: true },
    { code: "Z", name: "Registered by mistake", inCohort: false },
  ],
  source: "DfE multiplication tables check; the letters are from knowledge",
};
