import type { PartParagraph } from "./partParagraphs";
import { shownName } from "./tagName";

/** A tag as somebody typed it. */
export interface TypedTag {
  readonly paragraph: PartParagraph;
  /** Where it stands in the paragraph's text, from its first brace to behind its last. */
  readonly from: number;
  readonly to: number;
  /** `value`, or the mark at the beginning or end of a part that is repeated or comes only if. */
  readonly sign: "value" | "open" | "close";
  /** The name without signs: `next steps`. Empty in `{/}`. */
  readonly name: string;
  /** Whether it asks only whether there is any: `{#if next steps}`. */
  readonly asks: boolean;
  /** Whether it asks for there being none: `{#if no next steps}`, `{^next steps}`. */
  readonly none: boolean;
}

/** A brace that is part of no tag. */
export interface LooseBrace {
  readonly paragraph: PartParagraph;
  readonly at: number;
  readonly kind: "opened" | "closed";
}

// Two braces are a habit from other programs, and mean the same.
const tag = /\{+([^{}]*)\}+/g;

/** The tags of a paragraph, and the braces that belong to none. */
export function typedTags(paragraph: PartParagraph): { tags: TypedTag[]; loose: LooseBrace[] } {
  const tags: TypedTag[] = [];
  for (const { 0: whole, 1: inside = "", index } of paragraph.text.matchAll(tag)) {
    tags.push({ paragraph, from: index, to: index + whole.length, ...readInside(inside) });
  }
  const rest = paragraph.text.replace(tag, (whole) => " ".repeat(whole.length));
  const loose = [...rest.matchAll(/[{}]/g)].map(
    ({ 0: brace, index }): LooseBrace => ({
      paragraph,
      at: index,
      kind: brace === "{" ? "opened" : "closed",
    }),
  );
  return { tags, loose };
}

function readInside(inside: string): Pick<TypedTag, "sign" | "name" | "asks" | "none"> {
  const plain = shownName(inside).replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s]+$/g, "");
  const [, mark = "", rest = ""] = /^([#/^]?)\s*(.*)$/.exec(plain) ?? [];
  const [, asks, none, name = ""] = /^(if\b)?\s*(?:(no|not)\b)?\s*(.*)$/i.exec(rest) ?? [];
  const isClose = mark === "/" || /^end\b/i.test(plain);
  if (isClose)
    return { sign: "close", name: name.replace(/^end\s*(?:if)?/i, ""), asks: false, none: false };
  const opens = mark !== "" || asks !== undefined;
  if (!opens) return { sign: "value", name: rest, asks: false, none: false };
  return { sign: "open", name, asks: asks !== undefined, none: mark === "^" || none !== undefined };
}

/** A tag as it was typed, for a sentence. */
export function shownTag({ paragraph, from, to }: TypedTag): string {
  return shownName(paragraph.text.slice(from, to));
}
