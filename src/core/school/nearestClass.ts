import { isOneSlip } from "../scales/nearestCode";

/**
 * The class that a misspelt name most likely means, or nothing where none or several are as near.
 * Names with a figure are not guessed: a slip in `3A` makes another class.
 */
export function nearestClass(name: string, classes: readonly string[]): string | undefined {
  const typed = plain(name);
  const same = classes.find((each) => plain(each) === typed);
  if (same !== undefined) return same;
  // A slip in a class name such as `3A` would make it another class, so short names are not guessed.
  const near = classes.filter((each) => plain(each).length > 3 && isOneSlip(typed, plain(each)));
  return near.length === 1 && !/\d/.test(typed) ? near[0] : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s.\-_]+/g, "");
}
