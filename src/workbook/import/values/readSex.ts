/** Reads `F`, `Female`, `Girl` or `Girls`, and `M`, `Male`, `Boy` or `Boys`; nothing otherwise. */
export function readSex(text: string): "M" | "F" | undefined {
  if (/^(f|female|girls?)$/i.test(text)) return "F";
  return /^(m|male|boys?)$/i.test(text) ? "M" : undefined;
}
