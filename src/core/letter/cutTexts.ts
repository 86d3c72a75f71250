import { type Cell, cellText } from "../cell";
import type { ClassRow } from "../school/classRow";
import { roomForComment, textRoom } from "./textRoom";

/** A text that a letter cannot take whole. */
export interface CutText {
  readonly cell: Cell;
  /** How many characters it has, and how many a letter takes. */
  readonly length: number;
  readonly room: number;
  /** That, as a sentence for the teacher. */
  readonly sentence: string;
}

/** The comment and the child's words of a class row, where they are longer than the letter takes; else none. */
export function cutTexts(
  { cells }: Pick<ClassRow, "cells">,
  pupil: { readonly largePrint?: boolean },
): CutText[] {
  const texts = [
    { cell: cells.comment, room: roomForComment(pupil), name: "comment" },
    { cell: cells.childsWords, room: textRoom.childsWords, name: "text of the child’s words" },
  ];
  return texts.flatMap(({ cell, room, name }) => {
    const length = Array.from(cellText(cell.typed).replace(/\s+/g, " ").trim()).length;
    if (length <= room) return [];
    const sentence = `The ${name} has ${length} characters and the letter has room for ${room}, so the family would not read the end of it.`;
    return [{ cell, length, room, sentence }];
  });
}
