import { type DocxFile, partText } from "../docxFile";
import { countsOn } from "./restartLists";

/**
 * Why letters of a template cannot stand in one document without something of one showing in
 * another, as a sentence with what to do; nothing where they can.
 */
export function whyNotJoined(template: DocxFile): string | undefined {
  const body = partText(template, "word/document.xml");
  const what = reason(template, body);
  return what === undefined
    ? undefined
    : `The school’s own letter has ${what}, so its letters cannot stand in one document. Print them one by one from their folder, or take that out of the letter.`;
}

function reason(template: DocxFile, body: string): string | undefined {
  if (/<w:(footnote|endnote)Reference[ />]/.test(body)) return "footnotes or endnotes";
  if (laterEdges(body)) {
    return "a header or footer that begins only in a later section";
  }
  if (countedByStyle(template, body)) return "a numbered list that comes from a paragraph style";
  return undefined;
}

/** A header that the first section lacks would be carried on into the next letter. */
function laterEdges(body: string): boolean {
  const [first = [], ...later] = [...body.matchAll(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g)].map(
    ([section]) =>
      [...section.matchAll(/<w:(header|footer)Reference [^>]*>/g)].map(
        ([reference, kind]) => `${kind} ${/w:type="([^"]*)"/.exec(reference)?.[1]}`,
      ),
  );
  return later.some((edges) => edges.some((edge) => !first.includes(edge)));
}

function countedByStyle(template: DocxFile, body: string): boolean {
  const numbering = partText(template, "word/numbering.xml");
  const used = new Set([...body.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, name]) => name));
  const styles = partText(template, "word/styles.xml").matchAll(
    /<w:style [^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g,
  );
  return [...styles].some(([, name, style = ""]) => {
    const list = /<w:numId w:val="(\d+)"\/>/.exec(style)?.[1];
    return used.has(name) && list !== undefined && countsOn(numbering, list);
  });
}
