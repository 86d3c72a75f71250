import { type Characteristic, type Characteristics, comparable } from "./characteristics";

/**
 * Measures how far a school is from this one: Euclidean distance in standard deviations of the list,
 * each characteristic counting the same. All of them have to be known of every school.
 */
export function distanceFrom(
  own: Characteristics,
  by: readonly Characteristic[],
  list: readonly Characteristics[],
): (theirs: Characteristics) => number {
  const spreads = by.map((each) =>
    standardDeviation(list.map((theirs) => comparable(each, theirs[each] ?? 0))),
  );
  return (theirs) =>
    Math.hypot(
      ...by.map((each, place) => {
        const spread = spreads[place] ?? 0;
        const apart = comparable(each, theirs[each] ?? 0) - comparable(each, own[each] ?? 0);
        // Where all listed schools are alike, there is nothing to tell them apart by.
        return spread > 0 ? apart / spread : 0;
      }),
    );
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
