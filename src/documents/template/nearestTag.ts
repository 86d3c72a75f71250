import { tagNames } from "./findTag";
import type { TemplateUse } from "./letterTag";
import { shownName, tagKey } from "./tagName";

/**
 * The tag that a name most likely means: the same words in another order, else the one that the
 * fewest slips of the keys would turn into it, of at most a quarter of its letters. Where two are as
 * near, or none is near, nothing.
 */
export function nearestTag(name: string, use: TemplateUse): string | undefined {
  const names = tagNames(use);
  const reordered = names.find((each) => wordsOf(each) === wordsOf(name));
  if (reordered !== undefined) return reordered;
  const typed = tagKey(name);
  const ranked = names
    .map((each) => ({ each, slips: slipsBetween(typed, tagKey(each)) }))
    .sort((one, other) => one.slips - other.slips);
  const [first, second] = ranked;
  if (first && first.slips <= Math.max(1, typed.length / 4) && first.slips !== second?.slips) {
    return first.each;
  }
  // A name that holds the whole of just one tag, or of one that holds the others: `pupil first name`.
  const held = names.filter((each) => tagKey(each).length > 4 && typed.includes(tagKey(each)));
  const [longest] = held.sort((one, other) => other.length - one.length);
  return longest !== undefined && held.every((each) => longest.includes(each))
    ? longest
    : undefined;
}

/** The words that count, in the order of the alphabet. */
function wordsOf(name: string): string {
  const words = shownName(name)
    .split(/[\s_-]+/)
    .map((word) =>
      tagKey(word)
        .replace(/^maths?$/, "mathematics")
        .replace(/^targets$/, "target"),
    );
  return words
    .filter((word) => !["in", "of", "the", "for", ""].includes(word))
    .sort()
    .join(" ");
}

/** How many letters have to be added, left out or changed to make one text of the other (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const [left = 0, above = 0, corner = 0] = [
        now[column - 1],
        before[column],
        before[column - 1],
      ];
      now.push(Math.min(left + 1, above + 1, corner + same));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
