import type { ReadDocx } from "../../src/documents/testing/readDocx";

/**
 * A document cut at the ends of its sections, in order: the XML of each, with that of the headers and
 * footers that it shows.
 */
export function sectionsOf(docx: Pick<ReadDocx, "parts">): { body: string; edges: string }[] {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(docx.parts["word/document.xml"] ?? "")?.[1] ?? "";
  // The last paragraph of a section carries its properties before its own text.
  return [...body.matchAll(/[\s\S]*?<\/w:sectPr>(?:<\/w:pPr>[\s\S]*?<\/w:p>)?/g)].map(
    ([range]) => ({
      body: range,
      edges: edgesOf(range, docx),
    }),
  );
}

function edgesOf(range: string, { parts }: Pick<ReadDocx, "parts">): string {
  const links = [
    ...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(/<Relationship [^>]*>/g),
  ];
  return [...range.matchAll(/<w:(?:header|footer)Reference [^>]*r:id="([^"]*)"/g)]
    .map(([reference, id]) => {
      const link = links.find(([each]) => each.includes(`Id="${id}"`))?.[0] ?? "";
      const part = parts[`word/${/Target="([^"]*)"/.exec(link)?.[1]}`];
      if (part === undefined) throw new Error(`${reference} refers to nothing.`);
      return part;
    })
    .join("\n");
}
