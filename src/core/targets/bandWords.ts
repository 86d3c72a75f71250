import type { Band } from "../band";

/** Where a child of each band stands, to follow "was", as a parent may hear it. */
export const standingWords: Readonly<Record<Band, string>> = {
  below: "working below the curriculum of the year group",
  workingTowards: "working towards the expected standard",
  expected: "at the expected standard",
  greaterDepth: "at greater depth",
};

/** A target of each band, to open a sentence. */
export const targetWords: Readonly<Record<Band, string>> = {
  below: "Below the expected standard",
  workingTowards: "Working towards the expected standard",
  expected: "Expected standard",
  greaterDepth: "Greater depth",
};
