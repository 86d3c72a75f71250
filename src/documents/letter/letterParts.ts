import { largePrintParts } from "./largePrintParts";
import type { LetterModel } from "./letterModel";
import type { LetterPart, TablePart } from "./letterPart";
import { type LetterTexts, letterTexts } from "./letterTexts";
import { signedParts } from "./signedParts";

/** The pieces of a letter in their order. What the model leaves out has no piece. */
export function letterParts(model: LetterModel): readonly LetterPart[] {
  if (model.largePrint) return largePrintParts(model);
  const texts = letterTexts(model);
  return [
    ...opening(model, texts),
    subjectTable(texts),
    ...body(texts),
    ...signedParts(texts.words.closing, texts.signature),
    ...replySlip(model, texts),
  ];
}

function opening(model: LetterModel, texts: LetterTexts): LetterPart[] {
  return [
    { kind: "text", role: "school", text: model.schoolName },
    ...(model.schoolDetails
      ? [{ kind: "text", role: "small", text: model.schoolDetails } as const]
      : []),
    { kind: "gap", points: 6 },
    {
      kind: "pair",
      left: [texts.addressee, `${model.className}, ${model.yearGroup}`],
      right: [model.letterDate, ...texts.teacher],
    },
    { kind: "text", role: "title", text: texts.words.title },
    { kind: "text", role: "plain", text: texts.words.salutation },
    ...texts.opening.map((text) => ({ kind: "text", role: "plain", text }) as const),
  ];
}

function subjectTable({ words, subjects, keyStage }: LetterTexts): TablePart {
  const header = [words.subjectColumn, words.nowColumn, words.targetColumn];
  return {
    kind: "table",
    header: keyStage ? [...header, words.keyStageTargetColumn] : header,
    rows: subjects.map(({ subject, now, target, keyStageTarget }) => {
      const row = [subject, now, target];
      return keyStage ? [...row, keyStageTarget] : row;
    }),
    shares: keyStage ? [0.17, 0.29, 0.27, 0.27] : [0.19, 0.41, 0.4],
  };
}

function body({ words, lists, childsWords, led }: LetterTexts): LetterPart[] {
  const columns = [
    { title: words.strengths, items: lists.strengths },
    { title: words.nextSteps, items: lists.nextSteps },
  ].filter((column) => column.items.length > 0);
  return [
    ...(columns.length > 0 ? [{ kind: "columns", columns } as const] : []),
    ...(lists.helpAtHome.length > 0
      ? ([
          { kind: "text", role: "heading", text: words.helpAtHome },
          { kind: "bullets", items: lists.helpAtHome },
        ] as const)
      : []),
    ...(childsWords
      ? [
          { kind: "gap", points: 4 } as const,
          { kind: "quote", title: words.childsWords, text: childsWords } as const,
        ]
      : []),
    ...led,
  ];
}

function replySlip(
  model: LetterModel,
  { words, slipLead, slipChoices }: LetterTexts,
): LetterPart[] {
  if (!model.replySlip) return [];
  return [
    { kind: "gap", points: 0, stretches: true },
    { kind: "cutLine" },
    ...slipLead,
    ...slipChoices,
    { kind: "text", role: "plain", text: words.slipTalkAbout },
    { kind: "ruledLines", count: 2 },
    { kind: "blanks", labels: [words.slipSigned, words.slipDate] },
  ];
}
