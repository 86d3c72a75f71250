import { decodeXml } from "./xmlText";

/** A tag of a part's XML, by its name in WordprocessingML without `w:`. */
export interface WordToken {
  readonly name: string;
  readonly kind: "start" | "end" | "empty";
  readonly attributes: string;
  /** Where what follows the tag begins in the XML. */
  readonly after: number;
}

/** The tags of these names in a part's XML, in their order. */
export function* wordTokens(xml: string, names: readonly string[]): Generator<WordToken> {
  const token = new RegExp(`<(/?)w:(${names.join("|")})(?=[\\s/>])([^>]*?)(/?)>`, "g");
  for (const match of xml.matchAll(token)) {
    const [whole, slash, name = "", attributes = "", selfClosing] = match;
    const kind = slash ? "end" : selfClosing ? "empty" : "start";
    yield { name, kind, attributes, after: match.index + whole.length };
  }
}

/** The text of a `w:t` that has just begun. */
export function textAfter(
  xml: string,
  { after }: WordToken,
): { readonly text: string; readonly end: number } {
  const found = xml.indexOf("</w:t>", after);
  const end = found < 0 ? after : found;
  return { text: decodeXml(xml.slice(after, end)), end };
}
