/**
 * The one candidate that a slip of the keys would turn into what was typed: a letter missing,
 * added, changed, or two swapped. Codes of one letter are never guessed, and where two
 * candidates are equally near, none is.
 */
export function nearestCode(
  typed: string,
  candidates: readonly string[],
  plain: (text: string) => string,
): string | undefined {
  if (typed.length < 2) return undefined;
  const near = candidates.filter((each) => plain(each).length > 1 && isOneSlip(typed, plain(each)));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether two texts differ by one letter missing, added or changed, or two neighbours swapped. */
export function isOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long === short) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start += 1;
  if (long.length > short.length) return long.slice(start + 1) === short.slice(start);
  const changed = long.slice(start + 1) === short.slice(start + 1);
  const swapped =
    long[start] === short[start + 1] &&
    long[start + 1] === short[start] &&
    long.slice(start + 2) === short.slice(start + 2);
  return changed || swapped;
}
