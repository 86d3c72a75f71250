import { nothingHere } from "./plainTags";

/** What keeps a paragraph or row in its place although it says nothing. */
const holds =
  /<w:(drawing|pict|object|sectPr|br [^>]*w:type="page"|footnoteReference|fldSimple|instrText)\b/;

/**
 * A part of a filled letter without the paragraphs and table rows that held nothing but marks and
 * empty tags. A cell, text box, header or footer keeps one paragraph, as word processors ask.
 */
export function tidyFilled(xml: string): string {
  if (!xml.includes(nothingHere)) return xml;
  const withoutRows = dropEmpty(xml, "tr");
  const withoutTables = withoutRows.replace(
    /<w:tbl>(?:(?!<w:tr[ >]|<\/w:tbl>)[\s\S])*<\/w:tbl>/g,
    "",
  );
  return keepOneParagraph(dropEmpty(withoutTables, "p")).split(nothingHere).join("");
}

/** Drops the elements of a name that hold the mark and nothing to be read, the inner ones first. */
function dropEmpty(xml: string, name: "p" | "tr"): string {
  const token = new RegExp(`<w:${name}(?=[ >])[^>]*?(/?)>|</w:${name}>`, "g");
  const open: number[] = [];
  const drop: { readonly from: number; readonly to: number }[] = [];
  for (const match of xml.matchAll(token)) {
    if (match[1] === "/") continue;
    if (!match[0].startsWith("</")) {
      open.push(match.index);
      continue;
    }
    const from = open.pop();
    if (from === undefined) continue;
    const to = match.index + match[0].length;
    if (saysNothing(xml.slice(from, to))) drop.push({ from, to });
  }
  const outer = drop.filter(
    ({ from, to }) => !drop.some((other) => other.from < from && other.to > to),
  );
  outer.sort((one, other) => other.from - one.from);
  return outer.reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), xml);
}

function saysNothing(element: string): boolean {
  return (
    element.includes(nothingHere) &&
    !holds.test(element) &&
    textOf(element).split(nothingHere).join("").trim() === ""
  );
}

function textOf(element: string): string {
  return [...element.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

function keepOneParagraph(xml: string): string {
  return xml
    .replace(
      /(<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<\/w:tcPr>|<w:tcPr\/>)?|<\/w:tbl>)(<\/w:tc>)/g,
      "$1<w:p/>$2",
    )
    .replace(/(<w:txbxContent>)(<\/w:txbxContent>)/g, "$1<w:p/>$2")
    .replace(/(<w:(?:hdr|ftr)(?: [^>]*)?>)(<\/w:(?:hdr|ftr)>)/g, "$1<w:p/>$2");
}
