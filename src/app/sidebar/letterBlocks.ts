import { fitLetter } from "../../documents/letter/fitLetter";
import type { LetterModel } from "../../documents/letter/letterModel";
import type { LetterPart } from "../../documents/letter/letterPart";
import { letterParts } from "../../documents/letter/letterParts";
import { plainText } from "../../documents/letter/words";
import type { LetterBlock } from "../api";

/**
 * A letter as blocks of text: the very parts that the document is laid out from, fitted to the
 * page in the same way, in the same order. White space and lines to write on have no block.
 */
export function letterBlocks(model: LetterModel): LetterBlock[] {
  const parts = letterParts(fitLetter(model).model);
  return parts.flatMap((part, index) => {
    if (part.kind === "bullets") {
      const above = parts[index - 1];
      return [
        {
          kind: "list",
          title: isHeading(above) ? plainText(above.text) : "",
          items: part.items.map(plainText),
        },
      ];
    }
    return isHeading(part) && parts[index + 1]?.kind === "bullets" ? [] : blocksOf(part);
  });
}

function isHeading(part: LetterPart | undefined): part is Extract<LetterPart, { kind: "text" }> {
  return part?.kind === "text" && part.role === "heading";
}

function blocksOf(part: LetterPart): LetterBlock[] {
  switch (part.kind) {
    case "text": {
      const text = `${part.lead ?? ""}${plainText(part.text)}`;
      const plain = part.role === "plain" || part.role === "small";
      return [{ kind: plain ? "paragraph" : "heading", text }];
    }
    case "pair":
      return [...part.left, ...part.right].map((text) => ({
        kind: "paragraph",
        text: plainText(text),
      }));
    case "table":
      return [
        {
          kind: "table",
          headers: part.header.map(plainText),
          rows: part.rows.map((row) => row.map(plainText)),
        },
      ];
    case "columns":
      return part.columns.map(({ title, items }) => ({
        kind: "list",
        title: plainText(title),
        items: items.map(plainText),
      }));
    case "quote":
      return [
        { kind: "heading", text: plainText(part.title) },
        { kind: "quote", text: `“${part.text}”` },
      ];
    case "blanks":
      return part.labels.map((text) => ({ kind: "paragraph", text: plainText(text) }));
    default:
      return [];
  }
}
