import { cellText } from "../../core/cell";
import type { ClassRow } from "../../core/school/classRow";
import type { ChildTexts } from "../api";

/** The columns in which a teacher writes about a child, in their usual order. */
export const textKeys = ["strengths", "nextSteps", "comment", "childsWords"] as const;

/** What stands in them; a child without a row has none. */
export function childTexts(row: ClassRow | undefined): ChildTexts {
  const text = (key: (typeof textKeys)[number]) =>
    row ? plainLines(cellText(row.cells[key].typed)) : "";
  return {
    strengths: text("strengths"),
    nextSteps: text("nextSteps"),
    comment: text("comment"),
    childsWords: text("childsWords"),
  };
}

/** Text with the line ends that Sheets keeps, without spaces at either end. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
