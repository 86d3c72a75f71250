import type { LetterPart } from "./letterPart";
import type { Words } from "./words";

/** Who signs a letter. */
export interface Signature {
  readonly name: string;
  /** As it stands behind the name: ", Headteacher". */
  readonly role: string;
}

/** Room for a signature, in points. */
const SIGNATURE_ROOM = 22;

/**
 * The end of a letter: its last sentences, room for a signature, and who signs. It stays on one page, so
 * that no signature stands alone at the top of the next.
 */
export function signedParts(closing: Words, { name, role }: Signature): LetterPart[] {
  return [
    { kind: "text", role: "plain", text: closing, keptWithNext: true },
    { kind: "gap", points: SIGNATURE_ROOM, keptWithNext: true },
    { kind: "text", role: "plain", lead: name, text: role },
  ];
}
