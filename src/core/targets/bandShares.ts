import { type Band, bandRank } from "../band";

/** How many children ended in each band, lowest band first. */
export type BandCounts = readonly [number, number, number, number];

/** The share of children in each band, from 0 to 1 and adding up to 1, lowest band first. */
export type BandShares = readonly [number, number, number, number];

/** No children. */
export const noChildren: BandCounts = [0, 0, 0, 0];

/** All four counts or shares together. */
export function total(values: BandCounts): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Those in a band or a higher one: a number of children, or a share. */
export function atLeast(values: BandCounts | BandShares, band: Band): number {
  return values.slice(bandRank(band)).reduce((sum, value) => sum + value, 0);
}
