import type { LetterModel, LetterWording } from "./letterModel";
import type { TextPart } from "./letterPart";
import { letterWording } from "./letterWording";
import type { Signature } from "./signedParts";
import type { Words } from "./words";

/** The texts of a letter, each with the family's language where the letter has it. */
export interface LetterTexts {
  readonly words: Readonly<Record<keyof LetterWording, Words>>;
  readonly addressee: Words;
  /** "Class teacher: Mr Day", or none. */
  readonly teacher: readonly string[];
  readonly opening: readonly Words[];
  readonly subjects: readonly {
    readonly subject: Words;
    readonly now: Words;
    readonly target: Words;
    readonly keyStageTarget: Words;
  }[];
  /** Whether the letter tells targets for the end of the key stage. */
  readonly keyStage: boolean;
  readonly lists: Readonly<Record<"strengths" | "nextSteps" | "helpAtHome", readonly Words[]>>;
  readonly childsWords?: string;
  /** Attendance and the meeting, where the letter has any. */
  readonly led: readonly TextPart[];
  readonly signature: Signature;
  /** Whose slip it is. */
  readonly slipLead: readonly TextPart[];
  /** The two answers to the appointment, where there is one. */
  readonly slipChoices: readonly TextPart[];
}

/** Gathers a letter's texts. What the family's language does not say stands in English alone. */
export function letterTexts(model: LetterModel): LetterTexts {
  const english = letterWording(model);
  const { homeLanguage: home, consultation, signOff } = model;
  const both = (text: string, own: string | null | undefined): Words =>
    home && own ? { home: own, rightToLeft: home.rightToLeft, english: text } : text;
  const sentence = (text: string) => both(text, home?.sentences[text]);
  const words = Object.fromEntries(
    Object.entries(english).map(([key, text]) => [
      key,
      both(text, home?.wording[key as keyof LetterWording]),
    ]),
  ) as Record<keyof LetterWording, Words>;
  const target = (text: string | null | undefined, own: string | null | undefined) =>
    typeof text === "string" ? both(text, own) : words.targetNotAgreed;
  const slipOf = `${model.childName}, ${model.className}`;
  return {
    words,
    addressee: both(model.addressee, home?.addressee),
    teacher: model.teacherName ? [`${english.teacher}: ${model.teacherName}`] : [],
    opening: model.opening.map(sentence),
    subjects: model.subjects.map((subject, index) => {
      const own = home?.subjects[index];
      return {
        subject: both(subject.subject, own?.subject),
        now: both(subject.now, own?.now),
        target: target(subject.target, own?.target),
        keyStageTarget: target(subject.keyStageTarget, own?.keyStageTarget),
      };
    }),
    keyStage: model.subjects.some(({ keyStageTarget }) => keyStageTarget !== undefined),
    lists: {
      strengths: model.strengths.map(sentence),
      nextSteps: model.nextSteps.map(sentence),
      helpAtHome: model.helpAtHome.map(sentence),
    },
    ...(model.childsWords ? { childsWords: model.childsWords } : {}),
    led: [
      ...led(english.attendance, model.attendanceText),
      ...led(english.consultation, consultation?.slotText),
    ],
    signature: { name: signOff.name, role: signOff.role ? `, ${signOff.role}` : "" },
    slipLead: home
      ? [
          { kind: "text", role: "heading", text: words.slipTitle },
          { kind: "text", role: "plain", text: slipOf },
        ]
      : [{ kind: "text", role: "plain", lead: `${english.slipTitle}: `, text: slipOf }],
    slipChoices: consultation
      ? [
          {
            kind: "text",
            role: "plain",
            text: `☐ ${english.slipCanCome}     ☐ ${english.slipOtherTime}`,
          },
        ]
      : [],
  };
}

function led(lead: string, text: string | undefined): TextPart[] {
  return text ? [{ kind: "text", role: "plain", lead: `${lead}: `, text }] : [];
}
