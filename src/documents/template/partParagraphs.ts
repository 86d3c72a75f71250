import { decodeXml } from "./xmlText";

/** A piece of a paragraph's text, as it stands in the XML: offsets of what is between `<w:t>` and `</w:t>`. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the piece begins in the paragraph's text. */
  readonly at: number;
}

/** A paragraph of a part, however many runs its text is split into. */
export interface PartParagraph {
  readonly pieces: readonly TextPiece[];
  /** All its text; a tab or line end is a space. */
  readonly text: string;
  /** The cell, text box or body that it stands in: numbers that tell one from another. */
  readonly box: number;
  /** The table row, and the table, that it stands in; 0 for none. */
  readonly row: number;
  readonly table: number;
}

const token = /<(\/?)w:(p|t|tc|tr|tbl|txbxContent|footnote|endnote|tab|br|cr)(?=[\s/>])[^>]*?(\/?)>/g;

interface OpenParagraph {
  pieces: TextPiece[];
  text: string;
  readonly box: number;
  readonly row: number;
  readonly table: number;
}

/**
 * The paragraphs of a part of a `.docx` file, in the order in which they end: those of a text box
 * before the one that the box hangs on. Text that a tracked change has deleted is no text.
 */
export function partParagraphs(xml: string): PartParagraph[] {
  const done: PartParagraph[] = [];
  const open: OpenParagraph[] = [];
  const around: { readonly name: string; readonly id: number }[] = [];
  const nearest = (...names: readonly string[]) =>
    [...around].reverse().find(({ name }) => names.includes(name))?.id ?? 0;
  let ids = 0;
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name = "", selfClosing] = match;
    const after = match.index + whole.length;
    const paragraph = open[open.length - 1];
    if (name === "p") {
      if (slash) {
        const ended = open.pop();
        if (ended) done.push(ended);
      } else if (!selfClosing) {
        const place = { box: nearest("tc", "txbxContent", "footnote", "endnote"), row: nearest("tr"), table: nearest("tbl") };
        open.push({ pieces: [], text: "", ...place });
      }
    } else if (name === "t") {
      if (slash || selfClosing || !paragraph) continue;
      const end = xml.indexOf("</w:t>", after);
      if (end < 0) continue;
      const text = decodeXml(xml.slice(after, end));
      paragraph.pieces.push({ start: after, end, text, at: paragraph.text.length });
      paragraph.text += text;
    } else if (name === "tab" || name === "br" || name === "cr") {
      // Tab stops of the paragraph's own look stand before its text, and only add space.
      if (paragraph && !slash) paragraph.text += " ";
    } else if (slash) around.pop();
    else if (!selfClosing) {
      ids += 1;
      around.push({ name, id: ids });
    }
  }
  return done;
}
