import { utf8 } from "../../core/text/utf8";
import { unzipSync, zipSync } from "../runtime/compress";
import { utf8Text } from "../runtime/utf8Text";

/** A `.docx` file taken apart: the bytes of each part by its path. */
export type DocxFile = Readonly<Record<string, Uint8Array>>;

/** Zip files count time from 1980 in local time. One date for all: the same parts give the same bytes. */
const fixedTime = new Date(2020, 0, 1);

/** Takes a `.docx` file apart. Throws where the bytes are no zip file. */
export function openDocx(bytes: Uint8Array): DocxFile {
  return unzipSync(bytes);
}

/** The text of a part, or nothing where there is no such part. */
export function partText(file: DocxFile, path: string): string {
  const bytes = file[path];
  return bytes ? utf8Text(bytes) : "";
}

/** Puts a `.docx` file together, its list of contents first, as readers expect. Pictures are packed already. */
export function closeDocx(file: DocxFile): Uint8Array {
  const first = "[Content_Types].xml";
  const paths = Object.keys(file).sort(
    (one, other) => Number(other === first) - Number(one === first),
  );
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [
        path,
        [file[path] ?? new Uint8Array(), { level: isPacked(path) ? 0 : 6 }],
      ]),
    ),
    { mtime: fixedTime },
  );
}

/** The file with the text of some parts changed. */
export function withParts(file: DocxFile, parts: Readonly<Record<string, string>>): DocxFile {
  return {
    ...file,
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, utf8(text)])),
  };
}

/** The parts in which a letter is written: text, headers, footers and notes. */
export function writtenParts(file: DocxFile): string[] {
  return Object.keys(file)
    .filter((path) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

/** As a reader meets them. */
function rank(path: string): number {
  if (path.includes("header")) return 0;
  if (path.includes("document")) return 1;
  return path.includes("notes") ? 2 : 3;
}

function isPacked(path: string): boolean {
  return /\.(png|jpe?g|gif)$/i.test(path);
}
