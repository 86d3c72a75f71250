import type { YearGroup } from "../../../src/core/pupils/yearGroup";

const trees = [
  "Acorn",
  "Hazel",
  "Willow",
  "Rowan",
  "Birch",
  "Maple",
  "Holly",
  "Hawthorn",
  "Elm",
  "Alder",
  "Cedar",
  "Sycamore",
  "Ash",
  "Beech",
];

/** A class of one year group. */
export interface SchoolClass {
  readonly name: string;
  readonly yearGroup: YearGroup;
}

/**
 * The classes of a school, Reception first, the same number in every year group. Beyond fourteen,
 * names are used again with a number.
 */
export function makeClasses(count: number): SchoolClass[] {
  if (count < 7 || count % 7 !== 0) {
    throw new RangeError("A school has the same number of classes in each of seven year groups.");
  }
  const each = count / 7;
  return Array.from({ length: count }, (_, index) => ({
    name: className(count, index),
    yearGroup: Math.floor(index / each) as YearGroup,
  }));
}

function className(count: number, index: number): string {
  const spread = count < trees.length ? index * Math.floor(trees.length / count) : index;
  const round = Math.floor(spread / trees.length);
  return `${trees[spread % trees.length]}${round === 0 ? "" : ` ${round + 1}`}`;
}
