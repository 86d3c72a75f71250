import { cellText } from "../../core/cell";
import { roomForComment, textRoom } from "../../core/letter/textRoom";
import type { Pupil } from "../../core/pupils/pupil";
import type { ClassRow } from "../../core/school/classRow";
import { shorten } from "../../documents/text/shorten";
import { asNextStep } from "./asNextStep";
import { firstNameOf } from "./fullName";
import { asSentence, typedLines } from "./typedLines";

/** How many strengths and how many next steps a letter has at most. */
export const mostLines = 2;

/** How many ideas for help at home a letter has at most. */
export const mostHelp = 3;

/** What a teacher and child have typed for the letter, tidied and shortened; blank is absent. */
export interface TypedTexts {
  readonly strengths: readonly string[];
  readonly nextSteps: readonly string[];
  readonly helpAtHome: readonly string[];
  readonly comment?: string;
  readonly childsWords?: string;
}

/** Reads the columns of a class row that the letter about a child prints. */
export function typedTexts(
  row: ClassRow,
  pupil: Pick<Pupil, "firstName" | "largePrint">,
): TypedTexts {
  const lines = (key: "strengths" | "nextSteps" | "helpAtHome", most: number) =>
    typedLines(cellText(row.cells[key].typed)).slice(0, most);
  const sentence = (line: string) => asSentence(line, textRoom.line);
  const comment = flowing(cellText(row.cells.comment.typed), roomForComment(pupil));
  const childsWords = flowing(cellText(row.cells.childsWords.typed), textRoom.childsWords);
  return {
    strengths: lines("strengths", mostLines).map(sentence),
    nextSteps: lines("nextSteps", mostLines).map((line) =>
      asNextStep(line, firstNameOf(pupil), textRoom.line),
    ),
    helpAtHome: lines("helpAtHome", mostHelp).map(sentence),
    ...(comment === "" ? {} : { comment }),
    ...(childsWords === "" ? {} : { childsWords: withoutQuotes(childsWords) }),
  };
}

function flowing(text: string, limit: number): string {
  return shorten(text.replace(/\s+/g, " "), limit);
}

/** The letter sets the child's words apart by itself. */
function withoutQuotes(text: string): string {
  return /^["“‘].*["”’]$/.test(text) ? text.slice(1, -1).trim() : text;
}
