import type { Paragraph } from "../word/docx";
import { paragraph, type TextLook } from "../word/text";
import { LINE } from "./letterLook";

/** A paragraph without white space around it, for cells and boxes. */
export function letterLine(
  text: string,
  look: TextLook,
  align: "left" | "right" = "left",
): Paragraph {
  return paragraph(text, { ...look, align, before: 0, after: 0, line: LINE });
}
