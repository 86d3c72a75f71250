import { utf8 } from "./utf8";

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * A number from 0 to 2³² − 1 that the text's UTF-8 bytes always give, and that changes when any
 * of them does: the 32-bit FNV-1a hash. Right for spreading choices evenly and for noticing a
 * change. It keeps nothing secret.
 *
 * Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
 */
export function fnv1a(text: string): number {
  let hash = offsetBasis;
  const bytes = utf8(text);
  // By place: an execution at Google starts cold, where walking by iterator takes many times as long.
  for (let place = 0; place < bytes.length; place += 1) {
    hash = Math.imul(hash ^ (bytes[place] as number), prime);
  }
  return hash >>> 0;
}

/**
 * A key of 16 hexadecimal digits for a text: two hashes of it with different beginnings. Among a
 * million texts the chance that any two share a key is about one in thirty million.
 */
export function hashKey(text: string): string {
  const bytes = utf8(text);
  let first = fnv1a("first|");
  let second = fnv1a("second|");
  // Both at once: a run of letters hashes every letter anew in each execution.
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] as number;
    first = Math.imul(first ^ byte, prime);
    second = Math.imul(second ^ byte, prime);
  }
  return [first, second].map((hash) => (hash >>> 0).toString(16).padStart(8, "0")).join("");
}
