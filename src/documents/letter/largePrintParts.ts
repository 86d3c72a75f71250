import type { LetterModel } from "./letterModel";
import type { LetterPart } from "./letterPart";
import { type LetterTexts, letterTexts } from "./letterTexts";
import { signedParts } from "./signedParts";
import type { Words } from "./words";

/**
 * The pieces of a letter in large print: one below the other from the left edge, without tables,
 * columns or italics, with a heading for each subject.
 *
 * Source: RNIB, clear and large print guidance: type of 16 points or more, aligned left, no
 * italics, no blocks of capitals.
 */
export function largePrintParts(model: LetterModel): readonly LetterPart[] {
  const texts = letterTexts(model);
  const { words, lists } = texts;
  return [
    plainly("school", model.schoolName),
    ...(model.schoolDetails ? [plainly("plain", model.schoolDetails)] : []),
    ...[model.letterDate, texts.addressee, `${model.className}, ${model.yearGroup}`].map((text) =>
      plainly("plain", text),
    ),
    ...texts.teacher.map((text) => plainly("plain", text)),
    plainly("title", words.title),
    plainly("plain", words.salutation),
    ...texts.opening.map((text) => plainly("plain", text)),
    ...texts.subjects.flatMap((subject) => subjectParts(subject, texts)),
    ...list(words.strengths, lists.strengths),
    ...list(words.nextSteps, lists.nextSteps),
    ...list(words.helpAtHome, lists.helpAtHome),
    ...(texts.childsWords
      ? ([
          { kind: "gap", points: 8 },
          { kind: "quote", title: words.childsWords, text: texts.childsWords, upright: true },
        ] as const)
      : []),
    ...texts.led,
    { kind: "gap", points: 8 },
    ...signedParts(words.closing, texts.signature),
    ...(model.replySlip ? replySlip(texts) : []),
  ];
}

function subjectParts(
  { subject, now, target, keyStageTarget }: LetterTexts["subjects"][number],
  { words, keyStage }: LetterTexts,
): LetterPart[] {
  return [
    plainly("heading", subject),
    ...labelled(words.nowColumn, now),
    ...labelled(words.targetColumn, target),
    ...(keyStage ? labelled(words.keyStageTargetColumn, keyStageTarget) : []),
  ];
}

/** A label and what it says on one line; with another language, one below the other. */
function labelled(label: Words, text: Words): LetterPart[] {
  if (typeof label === "string" && typeof text === "string") {
    return [{ kind: "text", role: "plain", lead: `${label}: `, text }];
  }
  return [plainly("plain", label), { kind: "bullets", items: [text] }];
}

function list(title: Words, items: readonly Words[]): LetterPart[] {
  return items.length === 0 ? [] : [plainly("heading", title), { kind: "bullets", items }];
}

function replySlip({ words, slipLead, slipChoices }: LetterTexts): LetterPart[] {
  return [
    { kind: "cutLine" },
    ...slipLead,
    ...slipChoices,
    plainly("plain", words.slipTalkAbout),
    { kind: "ruledLines", count: 2 },
    { kind: "blanks", labels: [words.slipSigned] },
    { kind: "blanks", labels: [words.slipDate] },
  ];
}

function plainly(role: "school" | "title" | "heading" | "plain", text: Words): LetterPart {
  return { kind: "text", role, text };
}
