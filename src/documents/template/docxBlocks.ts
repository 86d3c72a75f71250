import { openDocx, partText, writtenParts } from "./docxFile";
import { textAfter, type WordToken, wordTokens } from "./wordTokens";

/** A part of a document as it reads, in order. */
export type DocxBlock =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly title: ""; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly headers: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * What a `.docx` file says, for reading it beside the Sheet: headers first, then the text, notes and
 * footers. Looks and pictures are left out. A table is one only if it has rows and columns: what a
 * school sets side by side by a table is told one after another. Empty paragraphs are left out.
 */
export function docxBlocks(bytes: Uint8Array): DocxBlock[] {
  const file = openDocx(bytes);
  return writtenParts(file).flatMap((path) =>
    // A text box is written twice: the second time for old programs.
    blocksOf(partText(file, path).replace(/<mc:Fallback[\s>][\s\S]*?<\/mc:Fallback>/g, "")),
  );
}

interface Paragraph {
  text: string;
  look: "heading" | "paragraph" | "item";
}

/** The cells of a table, row by row, with the paragraphs of each. */
type Rows = Paragraph[][][];

const structure: readonly string[] = ["tbl", "tr", "tc"];

function blocksOf(xml: string): DocxBlock[] {
  const reader = new BlockReader(xml);
  const names = [...structure, "p", "t", "tab", "br", "cr", "pStyle", "numPr"];
  for (const token of wordTokens(xml, names)) reader.read(token);
  return joinLists(reader.blocks);
}

class BlockReader {
  readonly blocks: DocxBlock[] = [];
  private readonly open: Paragraph[] = [];
  private readonly tables: Rows[] = [];

  constructor(private readonly xml: string) {}

  read(token: WordToken): void {
    if (structure.includes(token.name)) this.readTable(token);
    else if (token.name === "p") this.readParagraph(token);
    else if (token.kind !== "end") this.readInside(token);
  }

  private readTable({ name, kind }: WordToken): void {
    if (name === "tbl" && kind === "end") {
      const rows = this.tables.pop() ?? [];
      const cell = this.cell();
      if (cell) cell.push(...rows.flat(2));
      else this.blocks.push(...tableBlocks(rows));
    }
    if (kind !== "start") return;
    if (name === "tbl") this.tables.push([]);
    else if (name === "tr") lastOf(this.tables)?.push([]);
    else lastOf(lastOf(this.tables) ?? [])?.push([]);
  }

  private readParagraph({ kind }: WordToken): void {
    if (kind === "start") this.open.push({ text: "", look: "paragraph" });
    const done = kind === "end" ? this.open.pop() : undefined;
    if (!done) return;
    const cell = this.cell();
    if (cell) cell.push(done);
    else this.blocks.push(...paragraphBlocks([done]));
  }

  private readInside(token: WordToken): void {
    const paragraph = lastOf(this.open);
    if (!paragraph) return;
    if (token.name === "pStyle") {
      if (/"(?:Heading|Title|Subtitle)/.test(token.attributes)) paragraph.look = "heading";
    } else if (token.name === "numPr") paragraph.look = "item";
    else if (token.name !== "t") paragraph.text += " ";
    else if (token.kind === "start") paragraph.text += textAfter(this.xml, token).text;
  }

  /** The cell that is open, if any. */
  private cell(): Paragraph[] | undefined {
    return lastOf(lastOf(lastOf(this.tables) ?? []) ?? []);
  }
}

function tableBlocks(rows: Rows): DocxBlock[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (rows.length < 2 || columns < 2) return paragraphBlocks(rows.flat(2));
  const texts = rows.map((cells) =>
    cells.map((paragraphs) =>
      paragraphs
        .map(({ text }) => text.trim())
        .join(" ")
        .trim(),
    ),
  );
  const [headers = [], ...rest] = texts;
  return texts.flat().every((text) => text === "") ? [] : [{ kind: "table", headers, rows: rest }];
}

function paragraphBlocks(paragraphs: readonly Paragraph[]): DocxBlock[] {
  return paragraphs.flatMap(({ text, look }): DocxBlock[] => {
    const said = text.replace(/\s+/g, " ").trim();
    if (said === "") return [];
    return look === "item"
      ? [{ kind: "list", title: "", items: [said] }]
      : [{ kind: look, text: said }];
  });
}

function joinLists(blocks: readonly DocxBlock[]): DocxBlock[] {
  const joined: DocxBlock[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (block.kind === "list" && before?.kind === "list") {
      joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}
