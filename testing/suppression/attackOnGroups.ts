/** What a reader sees of one figure: two numbers, that it is withheld, or nothing at all. */
export type Seen = { readonly n: number; readonly reached: number } | "withheld" | "unseen";

/** Children who missed, who reached the expected standard only, and who reached greater depth. */
type Split = readonly [missed: number, expected: number, deeper: number];

/**
 * A reader of one subject who tries every way in which the children of each group could have done,
 * and keeps those that fit everything printed. Groups are given by attribute; every child is in one group of
 * each. Gives, by group, every split of it that is possible. It shares nothing with the
 * code it attacks: it has no equations, only children counted one by one.
 */
export function attackOnGroups(
  roll: number,
  attributes: Readonly<Record<string, readonly string[]>>,
  seen: (group: string, standard: "expected" | "deeper") => Seen,
): ReadonlyMap<string, readonly Split[]> {
  const splits = everySplit(roll);
  const fitting = (group: string) => splits.filter((split) => fits(split, group, seen));
  const sums = Object.values(attributes).map((groups) => waysOf(groups.map(fitting), roll));
  const totals = fitting("all").filter((total) => sums.every((ways) => ways.has(String(total))));
  const possible = new Map<string, readonly Split[]>([["all", totals]]);
  for (const groups of Object.values(attributes)) {
    for (const group of groups) {
      const others = waysOf(groups.filter((each) => each !== group).map(fitting), roll);
      const own = fitting(group).filter((split) =>
        totals.some((total) => others.has(String(total.map((all, i) => all - (split[i] ?? 0))))),
      );
      possible.set(group, own);
    }
  }
  return possible;
}

function everySplit(roll: number): Split[] {
  const found: Split[] = [];
  for (let missed = 0; missed <= roll; missed += 1) {
    for (let expected = 0; missed + expected <= roll; expected += 1) {
      for (let deeper = 0; missed + expected + deeper <= roll; deeper += 1) {
        found.push([missed, expected, deeper]);
      }
    }
  }
  return found;
}

function fits(
  [missed, expected, deeper]: Split,
  group: string,
  seen: (group: string, standard: "expected" | "deeper") => Seen,
): boolean {
  const n = missed + expected + deeper;
  return (["expected", "deeper"] as const).every((standard) => {
    const what = seen(group, standard);
    if (what === "unseen") return true;
    if (what === "withheld") return n > 0;
    return what.n === n && what.reached === (standard === "expected" ? expected + deeper : deeper);
  });
}

/** Every sum that splits of some groups can come to. */
function waysOf(groups: readonly (readonly Split[])[], roll: number): ReadonlySet<string> {
  let sums = new Map<string, Split>([["0,0,0", [0, 0, 0]]]);
  for (const splits of groups) {
    const next = new Map<string, Split>();
    for (const [a, b, c] of sums.values()) {
      for (const [x, y, z] of splits) {
        if (a + b + c + x + y + z > roll) continue;
        const sum: Split = [a + x, b + y, c + z];
        next.set(String(sum), sum);
      }
    }
    sums = next;
  }
  return new Set(sums.keys());
}
