/** Neighbouring columns that are alike, gathered so that each run is one call. */
export function runsOf<Item extends { readonly place: number }>(
  items: readonly Item[],
  likeness: (item: Item) => string | undefined,
): Item[][] {
  const runs: Item[][] = [];
  for (const item of [...items].sort((one, other) => one.place - other.place)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.place === item.place - 1 && likeness(last) === likeness(item))
      run.push(item);
    else runs.push([item]);
  }
  return runs;
}
