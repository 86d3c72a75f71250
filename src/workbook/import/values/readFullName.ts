/** Which end of a name without a comma the surname stands at. */
export type SurnameAt = "last" | "first";

/** A name in one, taken apart; or why it cannot be. */
export type FullName =
  | { readonly state: "read"; readonly surname: string; readonly firstName: string }
  /** Without a comma it could be read from either end. */
  | { readonly state: "either" }
  /** One word: which name it is cannot be told. */
  | { readonly state: "single" }
  /** More commas than one, or nothing on a side of it. */
  | { readonly state: "unclear" };

/** Words that belong to the surname behind them: `van der Berg`, `O' Brien`, `St John`. */
const particles = new Set(
  "van von vom zu zur der den de del della degli di da das do dos du la le el al bin bint ibn abu ter ten st o' d'".split(
    " ",
  ),
);

/**
 * Takes a name in one apart. `Khan, Amira` is sure: the surname stands before the comma. `Amira Khan`
 * is read by `surnameAt`: the surname is the last word, or the first, with the particles before it
 * (`Jan van der Berg`); all else is first names. Hyphens join: `Smith-Jones` is one word.
 */
export function readFullName(text: string, surnameAt?: SurnameAt): FullName {
  const parts = text.split(",").map(tidy);
  const [before = "", after = ""] = parts;
  if (parts.length === 2 && before !== "" && after !== "") {
    return { state: "read", surname: before, firstName: after };
  }
  if (parts.length > 1) return { state: "unclear" };
  const words = before.split(" ");
  if (words.length < 2) return { state: "single" };
  if (surnameAt === undefined) return { state: "either" };
  const split = surnameAt === "last" ? lastSurname(words) : firstSurname(words);
  const [one, other] = [words.slice(0, split).join(" "), words.slice(split).join(" ")];
  return surnameAt === "last"
    ? { state: "read", firstName: one, surname: other }
    : { state: "read", surname: one, firstName: other };
}

/** Where the surname at the end begins. The first word is always a first name. */
function lastSurname(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && isParticle(words[start - 1])) start -= 1;
  return start;
}

/** Where the surname at the beginning ends. The last word is always a first name. */
function firstSurname(words: readonly string[]): number {
  let end = 1;
  while (end < words.length - 1 && isParticle(words[end - 1])) end += 1;
  return end;
}

function isParticle(word = ""): boolean {
  return particles.has(word.toLowerCase().replace(/[’‘`]/g, "'").replace(/\.$/, ""));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
