/** Stands for a letter's document: two letters by which an archive is known, and nothing else. */
export function letterToDocx(): Uint8Array {
  return new Uint8Array([0x50, 0x4b]);
}
