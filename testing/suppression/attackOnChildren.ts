/** A report as a reader holds it: who was on roll is known, and each figure given is a count of some. */
export interface HeldReport {
  readonly figures: readonly {
    readonly children: readonly string[];
    readonly subjects: readonly string[];
    readonly reached: number;
  }[];
}

/**
 * A reader who knows every child and who was counted where, holds several reports, and takes it that
 * nobody's marks changed between them. Tries every combination of reached and missed for every
 * child, and keeps those that fit all figures. Gives each that fits, as the set of `child subject`
 * reached.
 */
export function attackOnChildren(
  children: readonly string[],
  subjects: readonly string[],
  reports: readonly HeldReport[],
): ReadonlySet<string>[] {
  const unknowns = children.flatMap((child) => subjects.map((subject) => `${child} ${subject}`));
  const place = new Map(unknowns.map((key, index) => [key, index]));
  const figures = reports.flatMap(({ figures: all }) =>
    all.map(({ children: counted, subjects: of, reached }) => ({
      masks: counted.map((child) =>
        of.reduce((mask, subject) => mask | (1 << (place.get(`${child} ${subject}`) ?? 0)), 0),
      ),
      reached,
    })),
  );
  const found: ReadonlySet<string>[] = [];
  for (let guess = 0; guess < 1 << unknowns.length; guess += 1) {
    const fits = figures.every(
      ({ masks, reached }) => masks.filter((mask) => (guess & mask) === mask).length === reached,
    );
    if (fits) found.push(new Set(unknowns.filter((_, index) => guess & (1 << index))));
  }
  return found;
}
