import type { PhraseUse } from "./phrase";

/** What may stand in braces in a phrase, to be filled in for each letter. */
const inEveryPhrase = ["child", "year", "school", "headteacher"] as const;

/** What may also stand in braces in the words that every letter has. */
const inWording = ["season", "fullname"] as const;

/** One of them. */
export type Placeholder = (typeof inEveryPhrase)[number] | (typeof inWording)[number];

/** What is filled in for placeholders; one that is not here stays as typed. */
export type PlaceholderValues = Readonly<Partial<Record<Placeholder, string>>>;

/** The placeholders that a phrase of this use may have. */
export function placeholdersFor(use: PhraseUse | undefined): readonly Placeholder[] {
  return use === "Wording" ? [...inEveryPhrase, ...inWording] : inEveryPhrase;
}

/** The words in braces of a text that are not placeholders of its use, as typed: `{name}`. */
export function unknownPlaceholders(text: string, use?: PhraseUse): string[] {
  const known = placeholdersFor(use).map((each) => `{${each}}`);
  return bracesIn(text).filter((found) => !known.includes(found));
}

/** The placeholders and other words in braces of a text, as typed. */
export function bracesIn(text: string): string[] {
  return text.match(/\{[^{}]*\}/g) ?? [];
}

/** The text with every placeholder filled in. Braces around anything else stay as typed. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  const known: Readonly<Record<string, string | undefined>> = values;
  const filled = text.replace(/\{(\w+)\}/g, (whole: string, name: string) =>
    Object.keys(values).includes(name) ? (known[name] ?? whole) : whole,
  );
  return filled.charAt(0) === text.charAt(0)
    ? filled
    : filled.charAt(0).toUpperCase() + filled.slice(1);
}
