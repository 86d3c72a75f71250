/**
 * Lets works run one after another, in the order in which they were asked for. A work that fails
 * does not hold up the next.
 */
export function inTurn(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };
}
