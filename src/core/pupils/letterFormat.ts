/** The forms of a letter, as the Letter format column of the Pupils tab writes them. */
export const letterFormats = ["Standard", "Large print"] as const;

/** Reads the column: whether large print is wanted. Nothing where it is neither form, nor blank. */
export function wantsLargePrint(typed: string): boolean | undefined {
  const plain = typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
  if (plain === "" || plain === "standard") return false;
  return plain === "large print" || plain === "large" ? true : undefined;
}
