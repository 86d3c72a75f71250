import { BorderStyle, type HeadingLevel, Paragraph, type Table } from "../word/docx";
import { exactGap, newPage } from "../word/exactGap";
import { colour, twips } from "../word/look";
import { runs } from "../word/text";
import { LINE, lineHeight, roleSize, spacing } from "./letterLook";
import type { LetterPart, TextPart } from "./letterPart";
import { bullets, columnsTable, pairTable, quoteBox, subjectTable } from "./letterTables";
import { blanks, ruledLines } from "./slipTables";
import { linesOf, type WordsLine } from "./words";

/** A piece of a letter as paragraphs and tables, with plain text of `size` points. */
export function partToDocx(part: LetterPart, size: number): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case "text":
      return textParagraphs(part, size);
    case "bullets":
      return bullets(part.items, size);
    case "table":
      return subjectTable(part, size);
    case "columns":
      return columnsTable(part, size);
    case "quote":
      return quoteBox(part, size);
    case "pair":
      return pairTable(part, size);
    case "ruledLines":
      return ruledLines(part, size);
    case "blanks":
      return blanks(part, size);
    case "gap":
      return part.points > 0 ? [exactGap(part.points, part.keptWithNext)] : [];
    case "cutLine":
      return [...(part.newPage ? [newPage()] : []), cutLine(size)];
  }
}

const headings: Partial<
  Record<TextPart["role"], (typeof HeadingLevel)[keyof typeof HeadingLevel]>
> = {
  title: "Heading1",
  heading: "Heading2",
};

function textParagraphs(part: TextPart, size: number): Paragraph[] {
  return linesOf(part.text).map((line) => textParagraph(line, part, size));
}

function textParagraph(
  { text, rightToLeft, beside }: WordsLine,
  { lead, role, keptWithNext }: TextPart,
  size: number,
): Paragraph {
  const points = roleSize(role, size);
  const { before, after } = spacing[role];
  const level = headings[role];
  const look = {
    size: points,
    ...(role !== "plain" && { colour: role === "small" ? colour.note : colour.heading }),
    ...(beside && { colour: colour.note }),
    ...(rightToLeft && { rightToLeft }),
    ...(role === "school" && { bold: true }),
  };
  return new Paragraph({
    ...(level !== undefined && { heading: level }),
    ...(rightToLeft && { bidirectional: true }),
    ...(keptWithNext && { keepNext: true, keepLines: true }),
    spacing: {
      before: twips(beside ? 0 : before * size),
      after: twips(after * size),
      line: LINE,
      lineRule: "auto",
    },
    children: [
      ...(lead ? runs(lead, { ...look, bold: true }) : []),
      ...(text ? runs(text, look) : []),
    ],
  });
}

function cutLine(size: number): Paragraph {
  return new Paragraph({
    border: { bottom: { style: BorderStyle.DASHED, size: 6, color: colour.note, space: 1 } },
    spacing: {
      before: twips(lineHeight(size) * 0.4),
      after: twips(lineHeight(size) * 0.6),
      line: 120,
      lineRule: "exact",
    },
    children: [],
  });
}
