/** A document's body taken apart: what stands before and after it, and its last section's properties. */
export interface LetterBody {
  readonly before: string;
  readonly content: string;
  /** `<w:sectPr>…</w:sectPr>`, written out where the document has none. */
  readonly section: string;
  readonly after: string;
}

/** Takes the body of `word/document.xml` apart. Throws where there is none. */
export function letterBody(xml: string): LetterBody {
  const open = /<w:body(?: [^>]*)?>/.exec(xml);
  const close = xml.lastIndexOf("</w:body>");
  if (!open || close < 0) throw new RangeError("The document has no body.");
  const start = open.index + open[0].length;
  const whole = xml.slice(start, close).trimEnd();
  const last = lastSection.exec(whole)?.[0] ?? "";
  return {
    before: xml.slice(0, start),
    content: whole.slice(0, whole.length - last.length).trimEnd(),
    section:
      last === ""
        ? "<w:sectPr></w:sectPr>"
        : last.replace(/^<w:sectPr([^>]*)\/>$/, "<w:sectPr$1></w:sectPr>"),
    after: xml.slice(close),
  };
}

const lastSection = /<w:sectPr(?: [^>]*)?(?:\/>|>(?:(?!<w:sectPr[ >/])[\s\S])*<\/w:sectPr>)$/;
