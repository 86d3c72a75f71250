import { inTurn } from "./inTurn";

/**
 * Lets one question be under way at a time. Of those asked meanwhile only the last is put, and its
 * answer is that of them all.
 */
export function lastAsked<Value>(): (ask: () => Promise<Value>) => Promise<Value> {
  const next = inTurn();
  let last: () => Promise<Value>;
  let waiting: Promise<Value> | undefined;
  return (ask) => {
    last = ask;
    waiting ??= next(() => {
      waiting = undefined;
      return last();
    });
    return waiting;
  };
}
