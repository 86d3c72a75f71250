import { cleanText } from "../text/cleanText";
import { Paragraph, TextRun } from "./docx";
import { colour, halfPoints, twips } from "./look";

/** How a text looks, where it differs from its paragraph's style. Sizes in points. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly colour?: string;
  /** Of a script such as Arabic or Hebrew. */
  readonly rightToLeft?: boolean;
}

/** How a paragraph stands. Lengths in points. */
export interface ParagraphLook extends TextLook {
  readonly style?: string;
  readonly align?: "left" | "right" | "center";
  readonly before?: number;
  readonly after?: number;
  /** Distance between lines, where 240 is the font's own. */
  readonly line?: number;
  readonly keepNext?: boolean;
}

/** A text with its line ends, free of what a `.docx` file may not hold. */
export function runs(text: string, look: TextLook = {}): TextRun[] {
  return cleanText(text)
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({
          text: line,
          ...(i > 0 && { break: 1 }),
          ...(look.size !== undefined && { size: halfPoints(look.size) }),
          ...(look.bold !== undefined && { bold: look.bold }),
          ...(look.italics !== undefined && { italics: look.italics }),
          ...(look.colour !== undefined && { color: look.colour }),
          ...(look.rightToLeft && { rightToLeft: true }),
        }),
    );
}

/** A paragraph of one text, or of runs. One that runs from right to left begins at the right. */
export function paragraph(
  content: string | readonly TextRun[],
  look: ParagraphLook = {},
): Paragraph {
  const { align } = look;
  return new Paragraph({
    children: typeof content === "string" ? runs(content, look) : content,
    ...(look.style !== undefined && { style: look.style }),
    ...(align !== undefined && !look.rightToLeft && { alignment: align }),
    ...(look.rightToLeft && { bidirectional: true }),
    ...(look.keepNext !== undefined && { keepNext: look.keepNext }),
    spacing: spacing(look),
  });
}

function spacing({ before, after, line }: ParagraphLook) {
  return {
    ...(before !== undefined && { before: twips(before) }),
    ...(after !== undefined && { after: twips(after) }),
    ...(line !== undefined && { line, lineRule: "auto" as const }),
  };
}

/** The name of the one list style, see `bulletList`. */
export const BULLETS = "bullets";

/** A bulleted text with a look of its own. */
export interface BulletLook extends TextLook {
  readonly text: string;
}

/** Paragraphs with a bullet. Documents that use them take `bulletNumbering`. */
export function bulletList(
  items: readonly (string | BulletLook)[],
  look: TextLook & Pick<ParagraphLook, "after" | "line"> = {},
): Paragraph[] {
  return items.map((item) => {
    const { text, ...own } = typeof item === "string" ? { text: item } : item;
    return new Paragraph({
      children: runs(text, { ...look, ...own }),
      ...(own.rightToLeft && { bidirectional: true }),
      numbering: { reference: BULLETS, level: 0 },
      spacing: spacing({ after: 3, ...look }),
    });
  });
}

/** Room before the text of a bulleted paragraph, in points. */
export const BULLET_INDENT = 14;

/** The list style of `bulletList`. */
export const bulletNumbering = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: "bullet",
          text: "•",
          style: {
            paragraph: { indent: { left: twips(BULLET_INDENT), hanging: twips(BULLET_INDENT) } },
            run: { font: "Arial", color: colour.heading },
          },
        },
      ],
    },
  ],
} as const;
