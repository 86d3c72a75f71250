import type { Scale, UnrankedCode } from "../scale";

const testCodes: readonly UnrankedCode[] = [
  { code: "N", name: "Took the test, no scaled score", inCohort: true },
  { code: "B", name: "Working below the test", inCohort: true },
  { code: "A", name: "Absent", inCohort: true },
  { code: "D", name: "Disapplied", inCohort: true },
  { code: "U", name: "Unable to take part", inCohort: true },
  { code: "M", name: "Missing", inCohort: true },
  { code: "Q", name: "Maladministration", inCohort: true },
  { code: "J", name: "Just arrived", inCohort: true },
  { code: "F", name: "To be assessed in a later year", inCohort: false },
  { code: "L", name: "Left", inCohort: false },
  { code: "P", name: "Assessed in an earlier year", inCohort: false },
];

/** Scaled scores of the Key Stage 1 tests, 2016 on: 85 to 115, 100 is the expected standard. */
export const keyStage1Scaled: Scale = {
  id: "ks1-scaled",
  name: "Key Stage 1 scaled score",
  family: "outcome",
  grades: [],
  scores: {
    lowest: 85,
    highest: 115,
    bandsFrom: [
      { from: 85, band: "workingTowards" },
      { from: 100, band: "expected" },
    ],
  },
  unranked: testCodes.filter(({ code }) => !["J", "Q"].includes(code)),
  source: "STA Key Stage 1 scaled scores, 2016 on; there is no higher score set for Key Stage 1",
};

/** Scaled scores of the Key Stage 2 tests, 2016 on: 80 to 120, 100 expected, 110 the higher standard. */
export const keyStage2Scaled: Scale = {
  id: "ks2-scaled",
  name: "Key Stage 2 scaled score",
  family: "outcome",
  grades: [],
  scores: {
    lowest: 80,
    highest: 120,
    bandsFrom: [
      { from: 80, band: "workingTowards" },
      { from: 100, band: "expected" },
      { from: 110, band: "greaterDepth" },
    ],
  },
  unranked: testCodes,
  source: "STA Key Stage 2 scaled scores, 2016 on",
};

/**
 * Standardised scores of tests such as NFER's: mean 100, standard deviation 15, given from 70 to
 * 140. Never compared with scaled scores, whose 100 means another thing.
 */
export const standardised: Scale = {
  id: "standardised",
  name: "Standardised score",
  family: "pointInTime",
  grades: [],
  scores: {
    lowest: 70,
    highest: 140,
    bandsFrom: [
      { from: 70, band: "below" },
      { from: 85, band: "workingTowards" },
      { from: 95, band: "expected" },
      { from: 115, band: "greaterDepth" },
    ],
  },
  unranked: [{ code: "A", name: "Absent", inCohort: true }],
  source:
    "NFER: 70–84 well below, 85–94 below, 95–104 in line, 105–114 above, 115–140 well above; other publishers set other cut-offs",
};
