import type { ChildName } from "../../src/app/api";

/** How many names are offered at most: more would not be read. */
const most = 12;

/**
 * The children whose name fits what was typed: every word typed must begin a word of the name or
 * the class. Accents and letter case do not matter. Without anything typed, the first ones.
 */
export function matchChildren(children: readonly ChildName[], typed: string): ChildName[] {
  const wanted = wordsOf(typed);
  const found: ChildName[] = [];
  for (const child of children) {
    const has = wordsOf(`${child.name} ${child.className}`);
    if (wanted.every((word) => has.some((each) => each.startsWith(word)))) found.push(child);
    if (found.length === most) break;
  }
  return found;
}

/** A child as the list of names shows one: `Ada Test, Oak`. */
export function childLabel({ name, className }: ChildName): string {
  return className === "" ? name : `${name}, ${className}`;
}

/** Letters whose stroke or ligature is no accent that could be taken off, as people type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[łøđðþıßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[\s,'’.-]+/)
    .filter((word) => word !== "");
}
