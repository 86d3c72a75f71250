import type { PartParagraph } from "./partParagraphs";
import type { ReadTag, TagAction } from "./tagAction";
import { encodeXml } from "./xmlText";

/**
 * A character that stands for nothing, where a value is empty or a mark stood: so that a paragraph
 * that holds nothing else can be told from one that the school has left empty. From the Private Use
 * Area of Unicode, which no text of a letter uses.
 */
export const nothingHere = "\ue000";

interface Edit {
  readonly paragraph: PartParagraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * A part of the file with every tag rewritten whole, in one run, by the one name that the library
 * that fills it knows: whatever a word processor made of it meanwhile.
 */
export function plainTags(xml: string, tags: readonly ReadTag[]): string {
  const edits = tags.map(({ typed, action }): Edit => ({ ...typed, text: plainTag(action) }));
  const changed = new Map<number, { readonly end: number; readonly text: string }>();
  for (const paragraph of new Set(edits.map((edit) => edit.paragraph))) {
    const own = edits.filter((edit) => edit.paragraph === paragraph);
    for (const piece of paragraph.pieces) {
      const text = editedPiece(piece, own);
      if (text !== piece.text) changed.set(piece.start, { end: piece.end, text });
    }
  }
  const starts = [...changed.keys()].sort((one, other) => one - other);
  let written = "";
  let done = 0;
  for (const start of starts) {
    const { end, text } = changed.get(start) ?? { end: start, text: "" };
    written += keepingSpaces(xml.slice(done, start)) + encodeXml(text);
    done = end;
  }
  return written + xml.slice(done);
}

function editedPiece(piece: PartParagraph["pieces"][number], edits: readonly Edit[]): string {
  const from = piece.at;
  const to = piece.at + piece.text.length;
  let text = "";
  let done = from;
  for (const edit of edits) {
    if (edit.to <= from || edit.from >= to) continue;
    if (edit.from >= done) text += piece.text.slice(done - from, edit.from - from);
    if (edit.from >= from) text += edit.text;
    done = Math.min(to, edit.to);
  }
  return text + piece.text.slice(done - from);
}

/** The XML up to a piece of text, whose element is told to keep the spaces at its ends. */
function keepingSpaces(before: string): string {
  return before.replace(/<w:t(?: xml:space="[^"]*")?([^>]*)>$/, '<w:t xml:space="preserve"$1>');
}

/** Names as the library knows them: letters and underscores. */
function plainTag(action: TagAction): string {
  if (action.does === "give") return `{${action.key}}`;
  if (action.does === "giveEach") return `{-w:p ${action.list}}{${action.key}}{/${action.list}}`;
  const key = action.what === "repeat" ? action.key : `any_${action.key}`;
  if (action.does === "end") return marked(`{/${key}}`);
  if (action.paragraph) return `{-w:p ${key}}`;
  return marked(`{${action.what === "ifNone" ? "^" : "#"}${key}}`);
}

function marked(mark: string): string {
  return `${nothingHere}${mark}${nothingHere}`;
}
