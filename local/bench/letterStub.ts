/** Stands for a letter's document: two letters by which an archive is known, and nothing else. */
export function letterToDocx(): Uint8Array {
  return new Uint8Array([0x50, 0x4b]);
}

/** A letter without phrases. */
export function choosePhrases(): object {
  return {};
}

/** Stands for the library that fills templates, of which no such letter has need. */
export class Docxtemplater {}

/** Stands for a print set's document. */
export const lettersToDocx = letterToDocx;
