import { bandNames, bands } from "../../core/band";
import { termNames, terms } from "../../core/calendar/assessmentPoint";
import { yearGroups } from "../../core/pupils/yearGroup";
import { subjectNames, subjects } from "../../core/subject";
import { colemanLiauAge } from "./colemanLiau";
import { type Phrase, type PhraseUse, phraseUses, whenNotYetAssessed } from "./phrase";
import { fillPlaceholders, unknownPlaceholders } from "./placeholders";
import { countText, readingAge } from "./readingAge";
import { shippedPhrases } from "./shippedPhrases";
import { coversYear } from "./yearsCovered";

const ofUse = (use: PhraseUse) => shippedPhrases.filter((phrase) => phrase.use === use);

/** The phrase as a family reads it. */
function asRead(phrase: Phrase): string {
  const text = fillPlaceholders(phrase.text, {
    child: "Amir",
    year: "Year 4",
    school: "our school",
    headteacher: "Mrs Lane",
  });
  if (phrase.use === "Next step") return `My next step is to ${text}.`;
  return phrase.use === "Now" ? `Amir is ${text}.` : text;
}

describe("the phrases that come with the add-on", () => {
  const cells = yearGroups.flatMap((year) =>
    subjects.flatMap((subject) =>
      bands.map((band) => [
        year === 0 ? "R" : String(year),
        subjectNames[subject],
        bandNames[band],
      ]),
    ),
  );

  test.each(cells)(
    "%s %s %s: three strengths, four next steps and four ideas or more",
    (years, subject, when) => {
      const counts = (["Strength", "Next step", "Help at home"] as const).map(
        (use) =>
          ofUse(use).filter(
            (phrase) =>
              phrase.subject === subject && phrase.years === years && phrase.when === when,
          ).length,
      );
      expect(counts[0]).toBeGreaterThanOrEqual(3);
      expect(counts[1]).toBeGreaterThanOrEqual(4);
      expect(counts[2]).toBeGreaterThanOrEqual(4);
    },
  );

  test("every season has its openings and closings", () => {
    for (const term of terms) {
      for (const use of ["Opening", "Closing"] as const) {
        const found = ofUse(use).filter((phrase) => phrase.when === termNames[term]);
        expect(found.length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test("there are words for every band, and for a child not yet assessed", () => {
    expect(ofUse("Now").map((phrase) => phrase.when)).toEqual([
      ...bands.map((band) => bandNames[band]),
      whenNotYetAssessed,
    ]);
  });

  test("no text stands twice", () => {
    const texts = shippedPhrases.map((phrase) => phrase.text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("no word tells a boy from a girl, and no ‘they’ stands for the child", () => {
    const gendered = shippedPhrases.filter((phrase) =>
      /\b(they|them|their|theirs|themselves|he|she|him|his|her|hers|himself|herself|boy|girl)\b/i.test(
        phrase.text,
      ),
    );
    expect(gendered).toEqual([]);
  });

  test("only known placeholders are used", () => {
    expect(shippedPhrases.flatMap(({ text, use }) => unknownPlaceholders(text, use))).toEqual([]);
  });

  test("no codes, levels or words of the trade", () => {
    const trade =
      /\b([A-Z]{2,}|levels?|attainment|cohort|phonemes?|graphemes?|digraphs?|inference|retrieval|partition\w*|curriculum)\b/;
    expect(shippedPhrases.filter((phrase) => trade.test(phrase.text))).toEqual([]);
  });

  test("whole sentences end as sentences; words that complete one do not", () => {
    for (const phrase of shippedPhrases.filter(({ use }) => use !== "Wording")) {
      const partOfSentence = phrase.use === "Next step" || phrase.use === "Now";
      const shape = partOfSentence ? /^[a-z].*[^.!?]$/ : /^[A-Z{].*[.!?]$/;
      expect(phrase.text).toMatch(shape);
    }
  });

  const sentences = phraseUses.filter((use) => use !== "Wording");
  test.each(sentences)("%s: read with ease at 11, no sentence long", (use) => {
    const read = ofUse(use).map(asRead);
    const ages = read.map((text) => readingAge(text) ?? Number.NaN);
    expect(ages.reduce((sum, age) => sum + age, 0) / ages.length).toBeLessThanOrEqual(11);
    expect(read.filter((_, index) => (ages[index] ?? 99) > 13)).toEqual([]);
    const lengths = read.map(countText);
    const words = lengths.reduce((sum, each) => sum + each.words, 0);
    const sentences = lengths.reduce((sum, each) => sum + each.sentences, 0);
    expect(words / sentences).toBeLessThanOrEqual(16);
  });

  test.each(yearGroups)(
    "year %d: read with ease at 11 by both measures, in each subject and band",
    (year) => {
      for (const subject of subjects) {
        for (const band of bands) {
          const text = shippedPhrases
            .filter(
              (phrase) =>
                phrase.subject === subjectNames[subject] && phrase.when === bandNames[band],
            )
            .filter((phrase) => coversYear(phrase.years, year))
            .map((phrase) => asRead(phrase))
            .join(" ");
          expect(readingAge(text)).toBeLessThanOrEqual(11);
          expect(colemanLiauAge(text)).toBeLessThanOrEqual(11);
        }
      }
    },
  );

  test("tables are those of the year: no table is learnt before its year asks for it", () => {
    const words = [
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "twelve",
    ];
    const firstYear = (table: string) => {
      if (["two", "five", "ten"].includes(table)) return 2;
      return ["three", "four", "eight"].includes(table) ? 3 : 4;
    };
    for (const { text, years, subject } of shippedPhrases) {
      if (subject !== "Mathematics") continue;
      const named = /((?:\w+, )*\w+(?: and \w+)?) times tables?/.exec(text)?.[1] ?? "";
      for (const table of words.filter((word) => new RegExp(`\\b${word}\\b`).test(named))) {
        expect(`${years}: ${text}`).toMatch(new RegExp(`^[${firstYear(table)}-6]: `));
      }
    }
  });

  test("no sentence ends with the child’s name, which may end in a full stop itself", () => {
    expect(shippedPhrases.filter(({ text }) => /\{child\}\./.test(text))).toEqual([]);
  });
});
