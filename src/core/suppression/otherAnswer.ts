import { type CountConstraint, type CountSystem, isBroken, sumOf } from "./countSystem";

/** What a reader knows of a number that is not printed: the least and the most it can be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Steps after which the search gives up. Whoever gives up protects more than is needed, never less. */
const mostSteps = 4000;

/** How far from the truth an answer is sought. */
const changes = [1, -1, 2, -2] as const;

/**
 * Finds out whether a reader who knows everything but the hidden numbers could still take one of them
 * for something else: whether there is another set of whole numbers that all fits. Gives the numbers
 * that differ in it, which is proof as long as all of them stay hidden; nothing where none was found.
 * `boundsOf` gives nothing for a number that is known.
 */
export function otherAnswer(
  system: CountSystem,
  target: number,
  boundsOf: (variable: number) => Bounds | undefined,
): readonly number[] | undefined {
  for (const change of changes) {
    const search = new Search(system, boundsOf);
    if (search.holdsWith(target, change)) return search.changed;
  }
  return undefined;
}

class Search {
  private readonly values: number[];
  /** Numbers changed so far; none is changed twice. */
  readonly changed: number[] = [];
  private steps = 0;

  constructor(
    private readonly system: CountSystem,
    private readonly boundsOf: (variable: number) => Bounds | undefined,
  ) {
    this.values = system.variables.map(({ value }) => value);
  }

  /** Changes one number, then others until all holds again; takes back what leads nowhere. */
  holdsWith(variable: number, change: number): boolean {
    const before = this.values[variable] ?? 0;
    const bounds = this.boundsOf(variable);
    const after = before + change;
    if (!bounds || after < bounds.least || after > bounds.most) return false;
    this.values[variable] = after;
    this.changed.push(variable);
    if (this.mend()) return true;
    this.changed.pop();
    this.values[variable] = before;
    return false;
  }

  private mend(): boolean {
    const broken = this.firstBroken();
    if (!broken) return true;
    this.steps += 1;
    if (this.steps > mostSteps) return false;
    return broken.terms.some(
      ({ variable, factor }) =>
        !this.changed.includes(variable) && this.holdsWith(variable, -broken.sum * factor),
    );
  }

  private firstBroken() {
    for (const changed of this.changed) {
      for (const place of this.system.variables[changed]?.constraints ?? []) {
        const constraint = this.system.constraints[place] as CountConstraint;
        const sum = sumOf(constraint, this.values);
        if (isBroken(constraint, sum)) return { terms: constraint.terms, sum };
      }
    }
    return undefined;
  }
}
