import { strFromU8, unzipSync } from "fflate";
import { xmlProblem } from "./xmlProblem";

/** A `.docx` file taken apart, for tests. */
export interface ReadDocx {
  /** The XML of each part by its path. */
  readonly parts: Readonly<Record<string, string>>;
  /** The pictures, in no order that means anything. */
  readonly pictures: readonly Uint8Array[];
  /** All text of the body; paragraphs and line ends are `\n`. */
  readonly text: string;
  /** What is wrong with the XML of any part; empty if nothing is. */
  readonly problems: readonly string[];
}

/** Takes a `.docx` file apart. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = Object.entries(unzipSync(bytes));
  const xml = files.filter(([path]) => /\.(xml|rels)$/.test(path));
  const parts = Object.fromEntries(xml.map(([path, data]) => [path, strFromU8(data)]));
  return {
    parts,
    pictures: files.filter(([path]) => path.endsWith(".png")).map(([, data]) => data),
    text: plainText(parts["word/document.xml"] ?? ""),
    problems: Object.entries(parts).flatMap(([path, part]) => {
      const problem = xmlProblem(part);
      return problem === undefined ? [] : [`${path}: ${problem}`];
    }),
  };
}

function plainText(xml: string): string {
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
