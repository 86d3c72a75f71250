import { textAfter, type WordToken, wordTokens } from "./wordTokens";

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

/**
 * The paragraphs of a part of a `.docx` file, in the order in which they end: those of a text box
 * before the one that the box hangs on. Text that a tracked change has deleted is no text.
 */
export function partParagraphs(xml: string): PartParagraph[] {
  const reader = new ParagraphReader(xml);
  for (const token of wordTokens(xml, [...spaces, ...places, "p", "t"])) reader.read(token);
  return reader.done;
}

const spaces: readonly string[] = ["tab", "br", "cr"];

const boxes: readonly string[] = ["tc", "txbxContent", "footnote", "endnote"];

const places: readonly string[] = [...boxes, "tr", "tbl"];

interface OpenParagraph extends PartParagraph {
  pieces: TextPiece[];
  text: string;
}

class ParagraphReader {
  readonly done: PartParagraph[] = [];
  private readonly open: OpenParagraph[] = [];
  /** The places that are open, the innermost last. */
  private readonly around: { readonly name: string; readonly id: number }[] = [];
  private ids = 0;

  constructor(private readonly xml: string) {}

  read(token: WordToken): void {
    if (token.name === "p") this.readParagraph(token);
    else if (token.name === "t") this.readText(token);
    else if (spaces.includes(token.name)) this.readSpace(token);
    else this.readPlace(token);
  }

  private readParagraph({ kind }: WordToken): void {
    if (kind === "start") {
      this.open.push({
        pieces: [],
        text: "",
        box: this.nearest(boxes),
        row: this.nearest(["tr"]),
        table: this.nearest(["tbl"]),
      });
    }
    const ended = kind === "end" ? this.open.pop() : undefined;
    if (ended) this.done.push(ended);
  }

  private readText(token: WordToken): void {
    const paragraph = this.innermost();
    if (token.kind !== "start" || !paragraph) return;
    const { text, end } = textAfter(this.xml, token);
    paragraph.pieces.push({ start: token.after, end, text, at: paragraph.text.length });
    paragraph.text += text;
  }

  /** Tab stops of the paragraph's own look stand before its text, and only add space. */
  private readSpace({ kind }: WordToken): void {
    const paragraph = this.innermost();
    if (paragraph && kind !== "end") paragraph.text += " ";
  }

  private readPlace({ kind, name }: WordToken): void {
    if (kind === "end") this.around.pop();
    if (kind !== "start") return;
    this.ids += 1;
    this.around.push({ name, id: this.ids });
  }

  private innermost(): OpenParagraph | undefined {
    return this.open[this.open.length - 1];
  }

  private nearest(names: readonly string[]): number {
    return [...this.around].reverse().find(({ name }) => names.includes(name))?.id ?? 0;
  }
}
