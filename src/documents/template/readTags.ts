import type { TemplateUse } from "./letterTag";
import type { PartParagraph } from "./partParagraphs";
import type { ReadTag } from "./tagAction";
import { TagReader } from "./tagReader";
import { stops, type TemplateFinding } from "./templateFinding";
import { type LooseBrace, shownTag, type TypedTag, typedTags } from "./typedTags";
import { wherePlaced } from "./wherePlaced";

/** The tags of a part of the file, in the order in which they stand, and what is wrong with them. */
export function readTags(
  part: string,
  paragraphs: readonly PartParagraph[],
  use: TemplateUse,
): { readonly tags: readonly ReadTag[]; readonly findings: readonly TemplateFinding[] } {
  const typed: TypedTag[] = [];
  const loose: LooseBrace[] = [];
  for (const paragraph of paragraphs) {
    const found = typedTags(paragraph);
    typed.push(...found.tags);
    loose.push(...found.loose);
  }
  typed.sort((one, other) => offsetOf(one) - offsetOf(other));
  const reader = new TagReader(use, typed);
  for (const tag of typed) reader.read(tag);
  reader.finish();
  return {
    tags: reader.tags,
    findings: [
      ...loose.map((brace) => looseBrace(part, brace)),
      ...reader.complaints.map(({ about, says }) => complaint(part, about, says)),
    ],
  };
}

/** Where a tag begins in the part's XML. */
function offsetOf({ paragraph, from }: TypedTag): number {
  const piece = [...paragraph.pieces].reverse().find(({ at }) => at <= from);
  return piece ? piece.start + from - piece.at : 0;
}

function complaint(part: string, about: TypedTag, says: string): TemplateFinding {
  const end = says.endsWith("?") ? "" : ".";
  return stops(`${shownTag(about)} ${says}${end} It stands ${wherePlaced(part, about)}.`);
}

function looseBrace(part: string, { paragraph, at, kind }: LooseBrace): TemplateFinding {
  if (kind === "opened") {
    const to = Math.min(paragraph.text.length, at + 16);
    const where = wherePlaced(part, { paragraph, from: at, to });
    return stops(
      `A tag is opened with { and not closed with } in the same paragraph, ${where}. Type the whole tag again.`,
    );
  }
  const where = wherePlaced(part, { paragraph, from: Math.max(0, at - 16), to: at + 1 });
  return stops(
    `A } stands without the { before it, ${where}. Type the whole tag again, or take the } out.`,
  );
}
