import type { Paragraph } from "../word/docx";
import { colour, page } from "../word/look";
import { type ParagraphLook, paragraph } from "../word/text";

/** Edges of a page for the classroom, in points. */
export const MARGINS = { top: 36, bottom: 34, left: 42, right: 42 } as const;

/** Width and height for text, in points. */
export const ROOM = {
  width: page.width - MARGINS.left - MARGINS.right,
  height: page.height - MARGINS.top - MARGINS.bottom,
} as const;

/** Height of a line of type, in points: Arial's own, and a little to be safe. */
export const LINE_HEIGHT = 1.17;

/** Word processors differ a little, so that this share of a page is filled. */
export const SAFE_SHARE = 0.96;

/** A paragraph without white space around it but what is asked for. */
export function line(text: string, look: ParagraphLook): Paragraph {
  return paragraph(text, { before: 0, after: 0, line: 240, ...look });
}

/** The first line of a document with many children's data: whose it is and what may be done with it. */
export function warningLine(text: string): Paragraph {
  return line(text, { size: WARNING_SIZE, colour: colour.note, after: WARNING_AFTER });
}

const WARNING_SIZE = 8.5;
const WARNING_AFTER = 4;

/** Height that the first line takes, in points: two lines of type at most. */
export const WARNING_HEIGHT = 2 * WARNING_SIZE * LINE_HEIGHT + WARNING_AFTER;
