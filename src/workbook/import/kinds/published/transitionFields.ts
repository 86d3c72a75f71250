import { type Band, bandNames, bands } from "../../../../core/band";
import { bandByName } from "../../../read/readTransitionTables";
import type { ImportField } from "../../importKind";

/** What the columns of the four bands at the end are called. */
const endings: Readonly<Record<Band, readonly string[]>> = {
  below: ["BLW", "Below the standard of the tests", "Pre-key stage", "PKS"],
  workingTowards: ["WTS", "Working towards the expected standard", "Not met"],
  expected: ["EXS", "Expected standard", "Met"],
  greaterDepth: ["GDS", "Higher standard", "Greater depth within the expected standard"],
};

/** Codes of teacher assessment, and the words behind them. */
const codes: Readonly<Record<Band, readonly string[]>> = {
  below: ["BLW", "PKF", "PKS", "PRE-KEY STAGE", "BELOW THE STANDARD"],
  workingTowards: ["WTS", "WORKING TOWARDS THE EXPECTED STANDARD"],
  expected: ["EXS", "EXPECTED STANDARD", "WORKING AT THE EXPECTED STANDARD"],
  greaterDepth: ["GDS", "HIGHER STANDARD", "GREATER DEPTH WITHIN THE EXPECTED STANDARD"],
};

/** The columns of a transition table: where children were, and how many of 100 reached each band. */
export const transitionFields: readonly ImportField[] = [
  { key: "subject", label: "Subject", alsoCalled: [], needed: true },
  {
    key: "from",
    label: "From",
    alsoCalled: ["Stage", "Starting from", "Year group"],
    note: "On entry, Reception or a year group. Where there is none: Year 2, the end of Key Stage 1.",
  },
  {
    key: "band",
    label: "Band",
    alsoCalled: ["Prior attainment", "KS1 outcome", "KS1", "Prior band", "Key Stage 1"],
    needed: true,
  },
  ...bands.map((band) => ({
    key: band,
    label: `${bandNames[band]} %`,
    alsoCalled: [bandNames[band], ...endings[band]],
    ...(band === "expected" ? { needed: true } : {}),
  })),
  {
    key: "n",
    label: "Children",
    alsoCalled: ["n", "Pupils", "Number of pupils", "Cohort", "Number of children"],
  },
  { key: "source", label: "Source", alsoCalled: ["Published by"] },
  { key: "year", label: "Year", alsoCalled: ["Academic year", "time_period", "Year of results"] },
];

/** A band by its name or by a code of teacher assessment. */
export function bandOfWord(text: string): Band | undefined {
  const plain = text.trim().toUpperCase();
  return bandByName(text) ?? bands.find((band) => codes[band].includes(plain));
}
