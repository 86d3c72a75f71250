import type { ChildName } from "./pupil";

/** First names that are also ordinary words and often begin a sentence. Alone they tell nothing. */
const ordinaryWords: ReadonlySet<string> = new Set(
  `amber angel april art august autumn bill bliss blue bunny chance charity christian clay coral
  crystal daisy dale dawn destiny drew earnest ever faith fern flora frank gene glen grace grant
  harmony harper haven hazel heath heather holly honey hope hunter iris ivy jade jasmine jay jewel
  joy june justice lily major mark may merry miles misty nick noble olive opal pat pearl penny piper
  pip poppy precious prince princess ray reading red reed rich rob robin rock rose royal ruby sage
  sandy scarlett sky skye snow star sterling stone storm sue summer sunny trinity valentine violet
  will willow winter wren`.split(/\s+/),
);

interface Word {
  readonly plain: string;
  readonly capital: boolean;
}

/**
 * Whether a text names one of the other children: the first name with a capital letter, or first
 * name and surname together. Case, accents and hyphens are forgiven. A first name that is an
 * ordinary word (Grace, Will) tells only with the surname, and one that is also among the child's
 * own names never does.
 */
export function namesAnotherChild(
  text: string,
  child: ChildName,
  others: readonly ChildName[],
): boolean {
  const words = wordsOf(text);
  if (words.length === 0) return false;
  const ownName = plainNameOf(child);
  const own = new Set([...ownName.first, ...ownName.last]);
  return others.some((other) => {
    const { first, last } = plainNameOf(other);
    const whole = [...first, ...last];
    if (first.length === 0 || whole.every((word) => own.has(word))) return false;
    if (whole.length > first.length && standsIn(words, whole)) return true;
    const tellsAlone = first.join("").length > 1 && !first.every((word) => ordinaryWords.has(word));
    return tellsAlone && !first.every((word) => own.has(word)) && standsIn(words, first);
  });
}

function standsIn(words: readonly Word[], name: readonly string[]): boolean {
  return words.some((_, start) =>
    name.every((part, index) => {
      const word = words[start + index];
      return word?.capital === true && word.plain === part;
    }),
  );
}

/** A name in plain words. */
interface PlainName {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Names are compared with every text of their class, so each is made plain once. */
const plainNames = new WeakMap<ChildName, PlainName>();

function plainNameOf(name: ChildName): PlainName {
  const known = plainNames.get(name);
  if (known) return known;
  const made = { first: plainWords(name.firstName), last: plainWords(name.surname) };
  plainNames.set(name, made);
  return made;
}

function plainWords(name: string): string[] {
  return wordsOf(name).map(({ plain }) => plain);
}

function wordsOf(text: string): Word[] {
  return (text.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => ({
    plain: word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(),
    capital: word.charAt(0) === word.charAt(0).toUpperCase(),
  }));
}
