import { cellText } from "../../core/cell";
import type { ClassRow, TextForParents } from "../../core/school/classRow";
import type { ChildTexts } from "../api";

/** What a teacher has written about a child; a child without a row has no texts. */
export function childTexts(row: ClassRow | undefined): ChildTexts {
  const text = (key: TextForParents) => (row ? plainLines(cellText(row.cells[key].typed)) : "");
  return {
    strengths: text("strengths"),
    nextSteps: text("nextSteps"),
    helpAtHome: text("helpAtHome"),
    comment: text("comment"),
    childsWords: text("childsWords"),
  };
}

/** Text with the line ends that Sheets keeps, without spaces at either end. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
