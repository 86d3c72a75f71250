import type { LetterModel, LetterSubject } from "../letter/letterModel";
import { letterWording } from "../letter/letterWording";

/** What stands in place of a template's tags, by the names of the tags. */
export interface TemplateValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** What a letter says, for the tags of a letter. */
export function letterValues(model: LetterModel): TemplateValues {
  return {
    texts: {
      "first name": model.childFirstName,
      "full name": model.childName,
      class: model.className,
      year: model.yearGroup,
      school: model.schoolName,
      date: model.letterDate,
      season: model.season,
      teacher: model.teacherName ?? "",
      "teacher heading": letterWording(model).teacher,
      "child's words": model.childsWords ?? "",
      attendance: model.attendanceText ?? "",
      meeting: model.consultation?.slotText ?? "",
      closing: letterWording(model).closing,
      "signed by": model.signOff.name,
      role: model.signOff.role,
      ...Object.fromEntries(model.subjects.flatMap(subjectTexts)),
    },
    lines: {
      opening: model.opening,
      strengths: model.strengths,
      "next steps": model.nextSteps,
      "help at home": model.helpAtHome,
    },
    rows: { subjects: model.subjects.map(subjectRow) },
  };
}

function subjectTexts(row: LetterSubject): (readonly [string, string])[] {
  const { subject, ...rest } = subjectRow(row);
  return Object.entries(rest).map(([part, text]) => [`${subject} ${part}`, text]);
}

function subjectRow({ subject, now, target, keyStageTarget }: LetterSubject) {
  return { subject, now, target: target ?? "", "key stage target": keyStageTarget ?? "" };
}

/** What a child's target card says. */
export interface CardContent {
  readonly firstName: string;
  readonly fullName: string;
  readonly className: string;
  /** "Year 4". */
  readonly yearGroup: string;
  readonly schoolName: string;
  readonly date: string;
  /** The agreed target of each subject, in words; null where none is agreed. */
  readonly subjects: readonly { readonly subject: string; readonly target: string | null }[];
  readonly nextSteps: readonly string[];
  readonly myWords?: string;
  readonly whatHelpsMe: readonly string[];
}

/** What a child's target card says, for the tags of a card. */
export function cardValues(card: CardContent): TemplateValues {
  const subjects = card.subjects.map(({ subject, target }) => ({ subject, target: target ?? "" }));
  return {
    texts: {
      "first name": card.firstName,
      "full name": card.fullName,
      class: card.className,
      year: card.yearGroup,
      school: card.schoolName,
      date: card.date,
      "my words": card.myWords ?? "",
      ...Object.fromEntries(subjects.map(({ subject, target }) => [`${subject} target`, target])),
    },
    lines: { "next steps": card.nextSteps, "what helps me": card.whatHelpsMe },
    rows: { subjects },
  };
}
