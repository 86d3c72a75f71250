import { subjects } from "../../core/subject";
import type { LetterSubject } from "../../documents/letter/letterModel";
import type { LetterChild, LetterContext } from "./letterChild";
import type { LetterWords } from "./letterWords";
import { type NowText, nowText } from "./nowText";
import { type TargetText, targetText } from "./targetText";

/** A row of a letter's table of subjects: in English, and what it was made from. */
export interface SubjectText {
  readonly english: LetterSubject;
  readonly subject: (typeof subjects)[number];
  readonly now: NowText;
  readonly target: TargetText | null;
  /** Nothing where the school does not tell targets for the end of the key stage. */
  readonly keyStageTarget?: TargetText | null;
}

/** Where a child stands in each subject, and the targets, in words. */
export function subjectTexts(
  { targets }: Pick<LetterChild, "targets">,
  { settings, season, phrases }: LetterContext,
  words: LetterWords,
): SubjectText[] {
  const say = (target: TargetText | null) => target && sayTarget(target, words);
  return subjects.flatMap((subject) => {
    const proposed = targets.find((each) => each.subject === subject);
    if (!proposed) return [];
    const now = nowText(proposed, season, phrases, words);
    const target = targetText(proposed, "yearEnd", settings);
    const keyStage = settings.keyStageTargetInLetters
      ? { keyStageTarget: targetText(proposed, "keyStageEnd", settings) }
      : undefined;
    const english: LetterSubject = {
      subject: words.fill(words.fixed(subject)),
      now: now.inFull,
      target: say(target),
      ...(keyStage && { keyStageTarget: say(keyStage.keyStageTarget) }),
    };
    return [{ english, subject, now, target, ...keyStage }];
  });
}

function sayTarget({ word, year }: TargetText, words: LetterWords): string {
  return words.fill(words.fixed(word), { year });
}
