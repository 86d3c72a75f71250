/** What stands in the place of a published figure. */
export type PublishedNumber =
  | { readonly state: "number"; readonly value: number }
  /** The publisher does not give it. It is not 0. */
  | { readonly state: "withheld"; readonly code: string }
  | { readonly state: "blank" }
  | { readonly state: "unreadable" };

/** DfE's marks for figures not published (Explore Education Statistics; performance tables). */
export function isWithheld(text: string): boolean {
  return /^(x|z|c|k|u|low|supp|ne|na|np|lowcov|new|–|-)$/i.test(text.trim());
}

/** Reads a figure as DfE writes it: `63`, `63%`, `62.1`, `1,204`; or a code where it gives none. */
export function publishedNumber(text: string): PublishedNumber {
  const plain = text.trim();
  if (plain === "") return { state: "blank" };
  if (isWithheld(plain)) return { state: "withheld", code: plain };
  const number = plain.replace(/\s*%$/, "").replace(/(\d),(?=\d{3}\b)/g, "$1");
  return /^-?\d+(\.\d+)?$/.test(number)
    ? { state: "number", value: Number(number) }
    : { state: "unreadable" };
}

/** A percentage to one decimal, from counts; halves are rounded up. */
export function percentOf(part: number, whole: number): number {
  return oneDecimal((100 * part) / whole);
}

/** A number to one decimal. */
export function oneDecimal(value: number): number {
  return Math.round(Number((value * 10).toFixed(6))) / 10;
}
