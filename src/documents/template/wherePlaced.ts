import type { PartParagraph } from "./partParagraphs";
import { shownName } from "./tagName";

/** How many characters are shown either side of a tag. */
const around = 24;

/** Where something stands, for a person who looks for it: `in the header, at “Dear parents of {first nme},”`. */
export function wherePlaced(
  part: string,
  {
    paragraph,
    from,
    to,
  }: { readonly paragraph: PartParagraph; readonly from: number; readonly to: number },
): string {
  const { text } = paragraph;
  const before = text.slice(0, from);
  const after = text.slice(to);
  const start = before.length > around ? `…${before.slice(-around).replace(/^\S*\s/, "")}` : before;
  const end = after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, "")}…` : after;
  return `${partName(part)}, at “${shownName(`${start}${text.slice(from, to)}${end}`)}”`;
}

/** The part of the page that a part of the file is. */
export function partName(part: string): string {
  if (/header\d*\.xml$/.test(part)) return "in the header";
  if (/footer\d*\.xml$/.test(part)) return "in the footer";
  return /notes\.xml$/.test(part) ? "in a footnote" : "in the letter";
}
