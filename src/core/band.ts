/**
 * The four bands, lowest first: the only thing compared across scales. They follow the wording
 * of teacher assessment at the end of a key stage (STA teacher assessment frameworks, 2018 on).
 */
export const bands = ["below", "workingTowards", "expected", "greaterDepth"] as const;

/** One of the four bands. */
export type Band = (typeof bands)[number];

/** How each band is written for staff. Parents read other words (the Phrases tab). */
export const bandNames: Readonly<Record<Band, string>> = {
  below: "Below",
  workingTowards: "Working towards",
  expected: "Expected",
  greaterDepth: "Greater depth",
};

/** The band's place in the order: 0 for below to 3 for greater depth. */
export function bandRank(band: Band): number {
  return bands.indexOf(band);
}

/** The band at a place in the order; places beyond either end give the band at that end. */
export function bandAtRank(rank: number): Band {
  return bands[Math.max(0, Math.min(bands.length - 1, rank))] as Band;
}

/** Whether `band` is `atLeast` or higher. */
export function reaches(band: Band, atLeast: Band): boolean {
  return bandRank(band) >= bandRank(atLeast);
}
