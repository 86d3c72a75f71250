import { fixedWords } from "../../core/letter/fixedWords";
import type { LetterModel, LetterWording } from "./letterModel";

/** The headings and fixed sentences of a letter where the model has no others. */
const defaultWording: LetterWording = {
  title: fixedWords.title.text,
  salutation: fixedWords.salutation.text,
  teacher: fixedWords.teacher.text,
  subjectColumn: fixedWords.subjectColumn.text,
  nowColumn: fixedWords.nowColumn.text,
  targetColumn: fixedWords.targetColumn.text,
  keyStageTargetColumn: fixedWords.keyStageTargetColumn.text,
  targetNotAgreed: fixedWords.targetNotAgreed.text,
  strengths: fixedWords.strengths.text,
  nextSteps: fixedWords.nextSteps.text,
  helpAtHome: fixedWords.helpAtHome.text,
  childsWords: fixedWords.childsWords.text,
  attendance: "Attendance",
  consultation: "Our meeting",
  closing: fixedWords.closing.text,
  slipTitle: fixedWords.slipTitle.text,
  slipCanCome: "We can come to the meeting.",
  slipOtherTime: "Please offer us another time.",
  slipTalkAbout: fixedWords.slipTalkAbout.text,
  slipSigned: fixedWords.slipSigned.text,
  slipDate: fixedWords.slipDate.text,
};

/**
 * The wording of one letter, with the child's first name (`{child}` or `{name}`) and the season
 * filled in.
 */
export function letterWording(
  model: Pick<LetterModel, "childFirstName" | "wording"> & { readonly season: string },
): LetterWording {
  const filled = Object.entries({ ...defaultWording, ...model.wording }).map(([key, text]) => [
    key,
    text
      .replace(/\{(?:name|child)\}/g, () => model.childFirstName)
      .replace(/\{season\}/g, () => model.season),
  ]);
  return Object.fromEntries(filled);
}
