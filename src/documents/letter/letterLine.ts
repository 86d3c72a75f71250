import type { Paragraph } from "../word/docx";
import { colour } from "../word/look";
import { paragraph, type TextLook } from "../word/text";
import { LINE } from "./letterLook";
import { linesOf, type Words } from "./words";

/** A paragraph without white space around it, for cells and boxes. */
export function letterLine(
  text: string,
  look: TextLook & { readonly rightToLeft?: boolean },
  align: "left" | "right" = "left",
): Paragraph {
  return paragraph(text, { ...look, align, before: 0, after: 0, line: LINE });
}

/** A paragraph for each language of a text, without white space around. */
export function letterLines(words: Words, look: TextLook): Paragraph[] {
  return linesOf(words).map(({ text, rightToLeft, beside }) =>
    letterLine(text, { ...look, ...(beside && { colour: colour.note }), rightToLeft }),
  );
}
