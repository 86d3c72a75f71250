import { type DocxFile, partText, withParts } from "../docxFile";
import { beginLetter } from "./beginLetter";
import { endSection } from "./endSection";
import { letterBody } from "./letterBody";
import { ownEdges } from "./ownEdges";
import { lastList, restartLists } from "./restartLists";

/**
 * Letters of one template, filled, as one document to print: each is a section of its own, on new
 * pages counted from 1, with its own headers and footers and its lists begun anew; styles and
 * pictures are shared. Ask `whyNotJoined` of the template first. Throws a `RangeError` where there
 * are no letters.
 */
export function joinLetters(letters: readonly DocxFile[]): DocxFile {
  const [first] = letters;
  if (!first) throw new RangeError("There are no letters to join.");
  const path = "word/document.xml";
  const numbering = partText(first, "word/numbering.xml");
  let list = lastList(numbering);
  let picture = 0;
  let lists = "";
  const edges = ownEdges(first);
  const outer = letterBody(partText(first, path));
  const sections = letters.map((letter, index) => {
    const { content, section } = letterBody(partText(letter, path));
    const begun = withBeginning(content, section);
    const referred = {
      content: edges.refer(begun.content, letter),
      section: edges.refer(begun.section, letter),
    };
    const { body, added } =
      index === 0
        ? { body: referred.content, added: "" }
        : restartLists(referred.content, numbering, () => ++list);
    lists += added;
    const single = withoutIdentities(body).replace(
      /(<wp:docPr [^>]*?\bid=")\d+/g,
      (_whole, start: string) => `${start}${++picture}`,
    );
    return index === letters.length - 1
      ? single + referred.section
      : endSection(single, referred.section);
  });
  const parts = {
    ...edges.parts(),
    [path]: outer.before + sections.join("") + outer.after,
    ...(lists === "" ? {} : { "word/numbering.xml": withLists(numbering, lists) }),
  };
  const joined = withParts(first, parts);
  return isOneSection(outer.content) ? withParts(joined, pagesOfLetter(joined)) : joined;
}

/** A letter whose first section, which may be its only one, begins it. */
function withBeginning(content: string, section: string) {
  const inner = /<w:sectPr[ >][\s\S]*?<\/w:sectPr>/.exec(content);
  if (!inner) return { content, section: beginLetter(section) };
  const begun = beginLetter(inner[0]);
  const after = inner.index + inner[0].length;
  return { content: content.slice(0, inner.index) + begun + content.slice(after), section };
}

/** Names of places and paragraphs may stand once in a document; on paper nobody needs them. */
function withoutIdentities(xml: string): string {
  return xml
    .replace(/<w:bookmark(?:Start|End)(?: [^>]*)?\/>/g, "")
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, "");
}

function withLists(numbering: string, lists: string): string {
  const end = numbering.lastIndexOf("</w:num>") + "</w:num>".length;
  return numbering.slice(0, end) + lists + numbering.slice(end);
}

function isOneSection(content: string): boolean {
  return !content.includes("<w:sectPr");
}

/** The number of pages of a letter, where its header or footer gives that of the document. */
function pagesOfLetter(file: DocxFile): Record<string, string> {
  const edges = writtenOf(file);
  return Object.fromEntries(
    edges.map((path) => [
      path,
      partText(file, path).replace(
        /(<w:instrText(?: [^>]*)?>\s*|w:instr="\s*)NUMPAGES\b/g,
        "$1SECTIONPAGES",
      ),
    ]),
  );
}

function writtenOf(file: DocxFile): string[] {
  return Object.keys(file).filter((path) => /^word\/(header|footer)\w*\.xml$/.test(path));
}
