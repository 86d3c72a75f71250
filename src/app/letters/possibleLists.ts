/** Texts of each kind that are tried together: enough to tell a class apart, few enough to be quick. */
const mostTried = 8;

/**
 * The lists of `count` texts that can be made, each taking from the kinds in turn, in the order of
 * the texts: the first list is made of the first texts. Where a kind has too few, the others give
 * more; a list is shorter only where there are no more texts. No list holds a text twice.
 */
export function possibleLists(kinds: readonly (readonly string[])[], count: number): string[][] {
  const tried = kinds.map((texts) => texts.slice(0, mostTried));
  const shares = sharesOf(
    tried.map(({ length }) => length),
    count,
  );
  const lists = tried.reduce<string[][][]>(
    (made, texts, index) =>
      made.flatMap((parts) =>
        combinations(texts, shares[index] ?? 0).map((part) => [...parts, part]),
      ),
    [[]],
  );
  const inTurns = lists.map(inTurn);
  const distinct = inTurns.filter((list) => new Set(list).size === list.length);
  return distinct.length > 0 ? distinct : inTurns.slice(0, 1).map((list) => [...new Set(list)]);
}

/** How many texts each kind gives, taken in turn until there are `count` or no more. */
function sharesOf(available: readonly number[], count: number): number[] {
  const shares = available.map(() => 0);
  let left = count;
  for (let round = 0; round < count && left > 0; round += 1) {
    for (const [index, most] of available.entries()) {
      if (left === 0 || round >= most) continue;
      shares[index] = round + 1;
      left -= 1;
    }
  }
  return shares;
}

/** All ways to take `size` of the texts, in the order of the texts. */
function combinations(texts: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return texts.flatMap((text, index) =>
    combinations(texts.slice(index + 1), size - 1).map((rest) => [text, ...rest]),
  );
}

/** One of each part, then a second of each, and so on. */
function inTurn(parts: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) =>
    parts.flatMap((part) => part[round] ?? []),
  ).flat();
}
