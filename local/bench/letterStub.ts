/** Stands for a letter's document: two letters by which an archive is known, and nothing else. */
export function letterToDocx(): Uint8Array {
  return new Uint8Array([0x50, 0x4b]);
}

/** What tells a letter, without the work of hiding it. */
export function letterKey(...parts: readonly string[]): string {
  return parts.join("|");
}

/** What tells a letter's content, which is always the same here. */
export function contentKey({ childName }: { readonly childName: string }): string {
  return childName;
}

/** A letter without phrases. */
export function choosePhrases(): object {
  return {};
}

/** Stands for the library that fills templates, of which no such letter has need. */
export class Docxtemplater {}

/** Stand for the reading and writing of a template's file, likewise. */
export const openDocx = letterToDocx;
export const closeDocx = letterToDocx;
export const partText = letterToDocx;
export const withParts = letterToDocx;
export const writtenParts = letterToDocx;
export const tooLarge = letterToDocx;

/** Stands for a print set's document. */
export const lettersToDocx = letterToDocx;
