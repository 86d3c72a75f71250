/** Whose list is looked for, and what it should keep away from. */
export interface Wish {
  readonly part: string;
  /** The family's name for comparing. Blank keeps away from no family. */
  readonly family: string;
  /** With it the list keeps away from those of the class. */
  readonly className?: string;
  /** What the letter says so far. */
  readonly soFar?: readonly string[];
  /** What the letter of the season before gave. */
  readonly before?: readonly string[];
}

/** What the letters of a season have given so far, by family and by class. */
export class Given {
  private readonly families = new Map<string, Set<string>>();
  private readonly classes = new Map<string, number>();

  /** The best of the lists for a wish, which then counts as given. Of two as good, the first. */
  best(lists: readonly (readonly string[])[], wish: Wish): readonly string[] {
    let best: { readonly list: readonly string[]; readonly cost: readonly number[] } | undefined;
    for (const list of lists) {
      const cost = this.cost(list, wish);
      if (!best || isLess(cost, best.cost)) best = { list, cost };
      if (cost.every((each) => each === 0)) break;
    }
    const chosen = best?.list ?? [];
    this.remember(chosen, wish);
    return chosen;
  }

  /**
   * What speaks against a list, weightiest first. How often the class has it does not count: once
   * all lists are taken, each child goes by its own order, so that one change does not move many.
   */
  private cost(list: readonly string[], wish: Wish): number[] {
    const before = wish.before ?? [];
    const ofFamily = this.families.get(wish.family);
    const [alone, inLetter] = classKeys(list, wish);
    return [
      list.filter((text) => before.includes(text)).length,
      list.filter((text) => ofFamily?.has(text)).length,
      alone === undefined ? 0 : Math.min(1, this.timesGiven(alone)),
      inLetter === undefined ? 0 : this.timesGiven(inLetter),
    ];
  }

  private timesGiven(key: string): number {
    return this.classes.get(key) ?? 0;
  }

  private remember(list: readonly string[], wish: Wish): void {
    const ofFamily = this.families.get(wish.family) ?? new Set();
    for (const text of list) ofFamily.add(text);
    if (wish.family !== "") this.families.set(wish.family, ofFamily);
    for (const key of classKeys(list, wish)) {
      this.classes.set(key, (this.classes.get(key) ?? 0) + 1);
    }
  }
}

/** How the class knows a list: alone, and with what the letter says before it. */
function classKeys(list: readonly string[], { className, part, soFar = [] }: Wish): string[] {
  if (className === undefined) return [];
  const alone = [...list].sort();
  return [
    JSON.stringify([className, part, alone]),
    JSON.stringify([className, part, alone, [...soFar].sort()]),
  ];
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((each, index) => each !== other[index]);
  return first !== -1 && (one[first] ?? 0) < (other[first] ?? 0);
}
