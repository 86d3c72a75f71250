import type { LetterModel } from "./letterModel";
import type { LetterPart, TablePart } from "./letterPart";
import { letterWording } from "./letterWording";

const SIGNATURE_ROOM = 22;

/** The pieces of a letter in their order. What the model leaves out has no piece. */
export function letterParts(model: LetterModel): readonly LetterPart[] {
  return [
    ...opening(model),
    subjectTable(model),
    ...body(model),
    ...closing(model),
    ...replySlip(model),
  ];
}

function opening(model: LetterModel): LetterPart[] {
  const words = letterWording(model);
  const teacher = model.teacherName ? [`${words.teacher}: ${model.teacherName}`] : [];
  return [
    { kind: "text", role: "school", text: model.schoolName },
    ...(model.schoolDetails
      ? [{ kind: "text", role: "small", text: model.schoolDetails } as const]
      : []),
    { kind: "gap", points: 6 },
    {
      kind: "pair",
      left: [model.addressee, `${model.className}, ${model.yearGroup}`],
      right: [model.letterDate, ...teacher],
    },
    { kind: "text", role: "title", text: words.title },
    { kind: "text", role: "plain", text: words.salutation },
    ...model.opening.map((text) => ({ kind: "text", role: "plain", text }) as const),
  ];
}

function subjectTable(model: LetterModel): TablePart {
  const words = letterWording(model);
  const agreed = (target: string | null | undefined) => target ?? words.targetNotAgreed;
  const keyStage = model.subjects.some((subject) => subject.keyStageTarget !== undefined);
  const header = [words.subjectColumn, words.nowColumn, words.targetColumn];
  return {
    kind: "table",
    header: keyStage ? [...header, words.keyStageTargetColumn] : header,
    rows: model.subjects.map(({ subject, now, target, keyStageTarget }) => {
      const row = [subject, now, agreed(target)];
      return keyStage ? [...row, agreed(keyStageTarget)] : row;
    }),
    shares: keyStage ? [0.17, 0.29, 0.27, 0.27] : [0.19, 0.41, 0.4],
  };
}

function body(model: LetterModel): LetterPart[] {
  const words = letterWording(model);
  const columns = [
    { title: words.strengths, items: model.strengths },
    { title: words.nextSteps, items: model.nextSteps },
  ].filter((column) => column.items.length > 0);
  return [
    ...(columns.length > 0 ? [{ kind: "columns", columns } as const] : []),
    ...(model.helpAtHome.length > 0
      ? ([
          { kind: "text", role: "heading", text: words.helpAtHome },
          { kind: "bullets", items: model.helpAtHome },
        ] as const)
      : []),
    ...(model.childsWords
      ? [
          { kind: "gap", points: 4 } as const,
          { kind: "quote", title: words.childsWords, text: model.childsWords } as const,
        ]
      : []),
    ...led(words.attendance, model.attendanceText),
    ...led(words.consultation, model.consultation?.slotText),
  ];
}

function led(lead: string, text: string | undefined): LetterPart[] {
  return text ? [{ kind: "text", role: "plain", lead: `${lead}: `, text }] : [];
}

function closing(model: LetterModel): LetterPart[] {
  const { name, role } = model.signOff;
  return [
    { kind: "text", role: "plain", text: letterWording(model).closing },
    { kind: "gap", points: SIGNATURE_ROOM },
    { kind: "text", role: "plain", lead: name, text: role ? `, ${role}` : "" },
  ];
}

function replySlip(model: LetterModel): LetterPart[] {
  if (!model.replySlip) return [];
  const words = letterWording(model);
  const lead = `${words.slipTitle}: `;
  const choices = `☐ ${words.slipCanCome}     ☐ ${words.slipOtherTime}`;
  return [
    { kind: "gap", points: 0, stretches: true },
    { kind: "cutLine" },
    { kind: "text", role: "plain", lead, text: `${model.childName}, ${model.className}` },
    ...(model.consultation ? [{ kind: "text", role: "plain", text: choices } as const] : []),
    { kind: "text", role: "plain", text: words.slipTalkAbout },
    { kind: "ruledLines", count: 2 },
    { kind: "blanks", labels: [words.slipSigned, words.slipDate] },
  ];
}
