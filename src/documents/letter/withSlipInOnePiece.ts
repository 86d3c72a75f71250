import { ROOM } from "./letterLook";
import type { LetterPart } from "./letterPart";
import { partHeight } from "./partHeight";

/** Share of a page that is counted on: word processors differ a little, and keep headings with their text. */
const SURE_SHARE = 0.93;

/**
 * The pieces of a letter with the reply slip on a new page where the page it would begin on has
 * not room for all of it: it is to be cut off in one piece. A letter of one page is left as it is.
 */
export function withSlipInOnePiece(
  parts: readonly LetterPart[],
  size: number,
): readonly LetterPart[] {
  const cut = parts.findIndex(({ kind }) => kind === "cutLine");
  const height = (some: readonly LetterPart[]) =>
    some.reduce((sum, part) => sum + partHeight(part, size), 0);
  const above = height(parts.slice(0, Math.max(0, cut)));
  const slip = height(parts.slice(cut));
  if (cut === -1 || above + slip <= ROOM.height) return parts;
  const page = ROOM.height * SURE_SHARE;
  const fits = (above % page) + slip <= page;
  return fits
    ? parts
    : parts.map((part) => (part.kind === "cutLine" ? { ...part, newPage: true } : part));
}
