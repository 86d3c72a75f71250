/** What follows the page numbers in a section's properties (ECMA-376, part 1, `CT_SectPr`). */
const afterPageNumbers =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)[ />]|<\/w:sectPr>/;

/** Properties of a section that begins a letter: on a new page, which is the letter's page 1. */
export function beginLetter(section: string): string {
  const own = section.replace(/<w:type [^>]*\/>/, "");
  const numbers = /<w:pgNumType(?: ([^>]*?))?\/>/.exec(own);
  if (numbers) {
    const kept = (numbers[1] ?? "").replace(/\s*w:start="[^"]*"/, "").trim();
    return own.replace(numbers[0], `<w:pgNumType w:start="1"${kept === "" ? "" : ` ${kept}`}/>`);
  }
  return own.replace(afterPageNumbers, (next) => `<w:pgNumType w:start="1"/>${next}`);
}
