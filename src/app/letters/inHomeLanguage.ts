import type { Term } from "../../core/calendar/assessmentPoint";
import type { FixedWord } from "../../core/letter/fixedWords";
import type { LetterModel } from "../../documents/letter/letterModel";
import { runsRightToLeft } from "../../documents/letter/words";
import { fillPlaceholders, type PlaceholderValues } from "../../workbook/phrases/placeholders";
import type { LetterLanguage } from "../../workbook/read/readLetterLanguages";
import { childSays } from "./childSays";
import type { ChosenPhrases } from "./choosePhrases";
import { letterWording } from "./letterWording";
import type { LetterWords } from "./letterWords";
import type { SubjectText } from "./subjectTexts";
import type { TargetText } from "./targetText";

/**
 * What a letter also says in the family's language: the fixed phrases, and of the phrases chosen
 * for the child those that the school has translated. Nothing where the language is not ready.
 */
export function inHomeLanguage(
  language: LetterLanguage | undefined,
  season: Term,
  words: LetterWords,
  chosen: ChosenPhrases,
  subjects: readonly SubjectText[],
): Pick<LetterModel, "homeLanguage"> {
  if (!language) return {};
  const say = (english: string, values?: PlaceholderValues) => {
    const key = fillPlaceholders(english, { season });
    return words.fill(language.texts.get(key) ?? english, values);
  };
  const closing = chosen.closing?.[0];
  const fixed = (key: FixedWord) => say(words.fixed(key));
  const target = (text: TargetText | null) =>
    text && say(words.fixed(text.word), { year: text.year });
  return {
    homeLanguage: {
      language: language.name,
      rightToLeft: runsRightToLeft([...language.texts.values()].join(" ")),
      addressee: fixed("addressee"),
      wording: { ...letterWording(fixed), ...(closing && { closing: say(closing) }) },
      subjects: subjects.map(({ subject, now, target: yearEnd, keyStageTarget }) => ({
        subject: fixed(subject),
        now: say(now.said),
        target: target(yearEnd),
        ...(keyStageTarget === undefined ? {} : { keyStageTarget: target(keyStageTarget) }),
      })),
      sentences: translated(sentencesOf(chosen), language, words),
    },
  };
}

function sentencesOf(chosen: ChosenPhrases): string[] {
  const { opening = [], strengths = [], nextSteps = [], helpAtHome = [] } = chosen;
  return [...opening, ...strengths, ...nextSteps.map(childSays), ...helpAtHome];
}

/**
 * The phrases of a letter in a language: an opening and a closing that the school has not
 * translated give way to the fixed ones, so that both languages say the same.
 */
export function sayableIn(
  language: LetterLanguage | undefined,
  chosen: ChosenPhrases,
  words: LetterWords,
): ChosenPhrases {
  if (!language) return chosen;
  const orFixed = (part: "opening" | "closing") => {
    const own = chosen[part] ?? [];
    const known = own.length > 0 && own.every((text) => language.texts.has(text));
    return known ? own : [words.fixed(part)];
  };
  return { ...chosen, opening: orFixed("opening"), closing: orFixed("closing") };
}

/** The translations of sentences, by the English as the letter has it. */
function translated(
  sentences: readonly string[],
  { texts }: LetterLanguage,
  words: LetterWords,
): Record<string, string> {
  return Object.fromEntries(
    sentences.flatMap((english) => {
      const own = texts.get(english);
      return own === undefined ? [] : [[words.fill(english), words.fill(own)]];
    }),
  );
}
