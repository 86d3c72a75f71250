/** Reads `Y`, `Yes`, `True`, `T` or `1`, and `N`, `No`, `False`, `F` or `0`; nothing otherwise. */
export function readYesNo(text: string): "Y" | "N" | undefined {
  if (/^(y|yes|true|t|1)$/i.test(text)) return "Y";
  return /^(n|no|false|f|0)$/i.test(text) ? "N" : undefined;
}
