/**
 * A body's content with a section ended where it ends. The last paragraph carries the section's
 * properties, so that no line is added to a full page; a thin one is added where there is none to carry them.
 */
export function endSection(content: string, section: string): string {
  const start = content.endsWith("</w:p>") ? startOfLastParagraph(content) : -1;
  if (start < 0) return content + carrier(section);
  const paragraph = withSection(content.slice(start), section);
  return paragraph === undefined ? content + carrier(section) : content.slice(0, start) + paragraph;
}

function carrier(section: string): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`;
}

/** Where the last paragraph begins that stands in no other, such as one of a text box. */
function startOfLastParagraph(xml: string): number {
  let depth = 0;
  let start = -1;
  for (const match of xml.matchAll(/<w:p(?=[ >/])[^>]*?(\/?)>|<\/w:p>/g)) {
    if (match[0] === "</w:p>") depth -= 1;
    else {
      if (depth === 0) start = match.index;
      if (match[1] !== "/") depth += 1;
    }
  }
  return start;
}

/** A paragraph that ends a section; nothing where it ends one already. */
function withSection(paragraph: string, section: string): string | undefined {
  const opening = /^<w:p(?: [^>]*)?>/.exec(paragraph)?.[0] ?? "";
  const rest = paragraph.slice(opening.length);
  if (rest.startsWith("<w:pPr/>")) {
    return `${opening}<w:pPr>${section}</w:pPr>${rest.slice("<w:pPr/>".length)}`;
  }
  if (!rest.startsWith("<w:pPr>")) return `${opening}<w:pPr>${section}</w:pPr>${rest}`;
  const end = rest.search(/<w:pPrChange[ >]|<\/w:pPr>/);
  if (rest.slice(0, end).includes("<w:sectPr")) return undefined;
  return opening + rest.slice(0, end) + section + rest.slice(end);
}
