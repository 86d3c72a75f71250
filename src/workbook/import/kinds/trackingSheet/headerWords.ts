import { type Term, terms } from "../../../../core/calendar/assessmentPoint";
import { type YearGroup, yearGroups } from "../../../../core/pupils/yearGroup";
import type { Subject } from "../../../../core/subject";
import { headerKey } from "../../headerText";

/** What a word of a mark column's header means. */
export type HeaderWord =
  | { readonly subject: Subject }
  | { readonly term: Term; readonly half?: 1 | 2 }
  /** One of six short terms, or of three long ones: the other headers tell. */
  | { readonly number: number }
  | { readonly yearGroup: YearGroup }
  /** Digits of a year, such as `202425`, `2425`, `2025` or `25`. */
  | { readonly year: string }
  | { readonly says: Says };

/** What else a header may say. */
export type Says =
  | "start"
  | "last"
  | "end"
  | "forecast"
  | "target"
  | "earlyYears"
  | "keyStage"
  | "keyStage1"
  | "keyStage2"
  | "nothing";

/** A header or other text of a sheet as `headerWords` takes it: without anything between its words. */
export function wordKey(text: string): string {
  return headerKey(text).replace(/[,;|'"–—]/g, "");
}

/** How a word is written, and what it means. */
interface Spelling {
  /** The word at the beginning of a text; nothing where it does not stand there. */
  readonly at: (text: string) => string | undefined;
  readonly means: (found: string) => HeaderWord;
}

/** Words in small letters, a space between them, that all mean the same. */
function words(all: string, means: HeaderWord): Spelling[] {
  return all.split(" ").map((word) => ({
    at: (text) => (text.startsWith(word) ? word : undefined),
    means: () => means,
  }));
}

function pattern(written: RegExp, means: Spelling["means"]): Spelling {
  return { at: (text) => written.exec(text)?.[0], means };
}

const termWords: Readonly<Record<Term, string>> = {
  autumn: "autumnterm autumn autterm aut au",
  spring: "springterm spring sprterm spr sp",
  summer: "summerterm summer sumterm sum su",
};

const spellings: readonly Spelling[] = [
  ...words("englishreading engreading engrea reading read rdg rea r", { subject: "reading" }),
  ...words("englishwriting engwriting engwri writing write writ wrtg wri w", {
    subject: "writing",
  }),
  ...words("mathematics maths math mat mth ma numeracy m", { subject: "mathematics" }),
  ...terms.flatMap((term) => [
    ...words(termWords[term], { term }),
    ...([1, 2] as const).flatMap((half) => words(halves(term, half), { term, half })),
  ]),
  pattern(/^(?:halfterm|ht)[1-6]/, (found) => halfTerm(Number(found.slice(-1)))),
  pattern(/^(?:term|t)[1-6]/, (found) => ({ number: Number(found.slice(-1)) })),
  pattern(/^(?:year|yr|y)0?[0-6]/, (found) => ({ yearGroup: groupOf(Number(found.slice(-1))) })),
  ...words("yearreception yearr reception rec yr", { yearGroup: 0 }),
  pattern(/^(?:20\d\d20\d\d|20\d{4}|\d{4}|\d\d)/, (year) => ({ year })),
  ...words("startingpoint start baseline onentry entry", { says: "start" }),
  ...words("lastyear previousyear prioryear prevyear lastsummer", { says: "last" }),
  ...words("endofyear yearend endof eoy end", { says: "end" }),
  ...words("forecast predicted prediction predicts projected projection", { says: "forecast" }),
  ...words("targets target tgt", { says: "target" }),
  ...words("eyfsp eyfs earlyyearsprofile earlyyears", { says: "earlyYears" }),
  ...words("keystage1 ks1", { says: "keyStage1" }),
  ...words("keystage2 ks2", { says: "keyStage2" }),
  ...words("keystage ks", { says: "keyStage" }),
  ...words(
    "term marks mark grades grade levels level assessment teacher ta judgement attainment results result of the for at in year data",
    { says: "nothing" },
  ),
];

/** `aut1`, `autumn1`, `a1`, `autumnfirsthalf`. */
function halves(term: Term, half: 1 | 2): string {
  const first = term === "autumn" ? ["a"] : [];
  const order = half === 1 ? "firsthalf" : "secondhalf";
  return [...termWords[term].split(" "), ...first]
    .flatMap((word) => [`${word}${half}`, ...(word.length > 1 ? [`${word}${order}`] : [])])
    .join(" ");
}

/** The half term of a year of six. */
export function halfTerm(number: number): HeaderWord {
  return { term: terms[Math.ceil(number / 2) - 1] ?? "autumn", half: number % 2 === 1 ? 1 : 2 };
}

function groupOf(number: number): YearGroup {
  return yearGroups.find((each) => each === number) ?? 0;
}

/** No header that means anything is longer, in letters and digits. */
const longestHeader = 48;

/**
 * Takes a header apart, given without spaces and in small letters: `y3rdgaut2` is Year 3, reading and
 * the second half of autumn. At each place the longest word that lets the rest be read is taken;
 * nothing where anything is left over, as with `readingage`.
 */
export function headerWords(key: string): readonly HeaderWord[] | undefined {
  if (key === "") return [];
  if (key.length > longestHeader) return undefined;
  const found = spellings.flatMap(({ at, means }) => {
    const word = at(key);
    return word === undefined ? [] : [{ word, means }];
  });
  const longest = found.sort((one, other) => other.word.length - one.word.length);
  for (const { word, means } of longest) {
    const rest = headerWords(key.slice(word.length));
    if (rest) return [means(word), ...rest];
  }
  return undefined;
}
