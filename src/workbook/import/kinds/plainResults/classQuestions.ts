import { cellText } from "../../../../core/cell";
import { hashKey } from "../../../../core/text/fnv1a";
import type { ImportContext, ImportQuestion } from "../../importKind";
import type { ClassMark } from "./classMarks";

const together = "classMarks";

/** Asks whether marks that stand in class tabs stay: once for all, or for each. */
export function classQuestions(
  others: readonly ClassMark[],
  answers: ImportContext["answers"],
): ImportQuestion[] {
  const each = others.length === 1 || answers[together] === "each";
  return [
    ...(others.length > 1 ? [questionTogether(others.length)] : []),
    ...(each ? others.map(questionOn) : []),
  ];
}

/** What a person has answered for a mark, one of so many: `keep` or `replace`. */
export function answerTo(
  mark: ClassMark,
  others: number,
  answers: ImportContext["answers"],
): string | undefined {
  const forAll = others === 1 ? "each" : answers[together];
  return forAll === "each" ? answers[idOf(mark)] : forAll;
}

const choices = [
  { key: "keep", label: "Keep what stands in the class tab" },
  { key: "replace", label: "Replace it with the file's mark" },
];

function questionTogether(number: number): ImportQuestion {
  return {
    id: together,
    question: `For ${number} marks of this year the class tab holds another mark than the file. Which ones count?`,
    choices: [
      { key: "keep", label: "Those in the class tabs" },
      { key: "replace", label: "Those of the file" },
      { key: "each", label: "Ask about each" },
    ],
  };
}

function questionOn(mark: ClassMark): ImportQuestion {
  return {
    id: idOf(mark),
    question: `${mark.about}: ${cellText(mark.entry.cell.typed)} stands in ${mark.entry.cell.tab}, and the file says ${mark.code}. Which one counts?`,
    choices,
  };
}

/** The id of the question on a mark. It holds no name. */
function idOf({ upn, entry, code }: ClassMark): string {
  return `mark.${hashKey([upn, entry.subject, entry.kind, code].join("|"))}`;
}
