import type { LocalMeasure } from "./localSchool";
import type { SimilarSchool } from "./similarSchools";

/** A measure of the similar schools, with this school's place among them. */
export interface BesideSimilar {
  readonly measure: LocalMeasure;
  /** The mean of the schools' figures, each counting as many times as it has children. */
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** Schools and children with a figure. */
  readonly schools: number;
  readonly children: number;
  /** 1 for the highest; schools level with this one share its place. Nothing without an own figure. */
  readonly place?: number;
}

/**
 * Sets a measure of the similar schools beside this school's. Schools without a published figure
 * are left out of it. Nothing where fewer than two have one: that would be a school, not a group.
 */
export function besideSimilarSchools(
  similar: readonly SimilarSchool[],
  measure: LocalMeasure,
  own?: number,
): BesideSimilar | undefined {
  const found = similar.flatMap(({ school }) => {
    const value = school[measure];
    const { eligiblePupils = 0 } = school;
    return value === undefined || eligiblePupils === 0 ? [] : [{ value, children: eligiblePupils }];
  });
  if (found.length < 2) return undefined;
  const values = found.map(({ value }) => value);
  const children = found.reduce((sum, each) => sum + each.children, 0);
  return {
    measure,
    mean: found.reduce((sum, each) => sum + each.value * each.children, 0) / children,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    schools: found.length,
    children,
    ...(own === undefined ? {} : { place: 1 + values.filter((value) => value > own).length }),
  };
}
