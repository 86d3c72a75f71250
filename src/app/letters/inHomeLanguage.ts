import type { FixedWord } from "../../core/letter/fixedWords";
import type { LetterModel } from "../../documents/letter/letterModel";
import { runsRightToLeft } from "../../documents/letter/words";
import { fillPlaceholders, type PlaceholderValues } from "../../workbook/phrases/placeholders";
import type { LetterLanguage } from "../../workbook/read/readLetterLanguages";
import { childSays } from "./childSays";
import type { ChosenPhrases } from "./choosePhrases";
import type { LetterChild, LetterContext } from "./letterChild";
import { languageOfLetter } from "./letterLanguage";
import { letterWording } from "./letterWording";
import type { LetterWords } from "./letterWords";
import type { SubjectText } from "./subjectTexts";
import type { TargetText } from "./targetText";

/**
 * What a letter also says in the family's language: the fixed phrases, and of the phrases chosen
 * for the child those that the school has translated. Nothing where the language is not ready.
 */
export function inHomeLanguage(
  { pupil }: Pick<LetterChild, "pupil">,
  context: LetterContext,
  words: LetterWords,
  chosen: ChosenPhrases,
  subjects: readonly SubjectText[],
): Pick<LetterModel, "homeLanguage"> {
  const { language } = languageOfLetter(pupil, context);
  if (!language) return {};
  const say = (english: string, values?: PlaceholderValues) => {
    const key = fillPlaceholders(english, { season: context.season });
    return words.fill(language.texts.get(key) ?? english, values);
  };
  const fixed = (key: FixedWord) => say(words.fixed(key));
  const target = (text: TargetText | null) =>
    text && say(words.fixed(text.word), { year: text.year });
  return {
    homeLanguage: {
      language: language.name,
      rightToLeft: runsRightToLeft([...language.texts.values()].join(" ")),
      addressee: fixed("addressee"),
      opening: fixed("opening"),
      wording: letterWording(fixed),
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
