import type { KeptTemplate } from "../read/readLetterTemplates";
import { asText } from "../sheetValue";
import type { Row } from "./replaceRows";

/** Characters of a packed letter in a cell: Sheets takes 50,000 in one. */
export const pieceLength = 45_000;

/** The rows of the Letter templates tab for a letter: one for each piece of it. */
export function letterTemplateRows(kept: Required<KeptTemplate>): Row[] {
  const { text, ...said } = kept;
  const parts = Math.ceil(text.length / pieceLength);
  return Array.from({ length: parts }, (_, index) => ({
    ...Object.fromEntries(Object.entries(said).map(([key, value]) => [key, asText(value)])),
    part: index + 1,
    parts,
    text: asText(text.slice(index * pieceLength, (index + 1) * pieceLength)),
  }));
}
