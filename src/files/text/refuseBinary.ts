import { Refusal } from "../refusal";

/** Refuses what is no text: a program, a sound, a database. No text holds the character NUL. */
export function refuseBinary(beginning: string): void {
  if (!beginning.includes("\0")) return;
  throw new Refusal("This file is not a table. Choose an .xlsx, .csv or CTF file.");
}
