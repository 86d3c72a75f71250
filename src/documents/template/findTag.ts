import { type LetterTag, type TemplateUse, tagsOf } from "./letterTag";
import { tagKey } from "./tagName";

/** A tag found by its name: one of the whole letter, an item of a list, or a part of a row. */
export type FoundTag =
  | { readonly kind: "tag"; readonly tag: LetterTag }
  | { readonly kind: "each"; readonly list: LetterTag }
  | { readonly kind: "part"; readonly list: LetterTag; readonly part: LetterTag };

const tables = new Map<TemplateUse, ReadonlyMap<string, FoundTag>>();

/** The tag that a name means, whatever its case, spaces and quotation marks; nothing where it means none. */
export function findTag(name: string, use: TemplateUse): FoundTag | undefined {
  let table = tables.get(use);
  if (!table) {
    table = tableOf(tagsOf[use]);
    tables.set(use, table);
  }
  return table.get(tagKey(name));
}

function tableOf(tags: readonly LetterTag[]): ReadonlyMap<string, FoundTag> {
  const table = new Map<string, FoundTag>();
  const add = (names: readonly string[], found: FoundTag) => {
    for (const name of names) if (!table.has(tagKey(name))) table.set(tagKey(name), found);
  };
  for (const tag of tags) add([tag.name], { kind: "tag", tag });
  for (const tag of tags) {
    add(tag.alsoCalled ?? [], { kind: "tag", tag });
    if (tag.content.kind === "lines") add([tag.content.each], { kind: "each", list: tag });
    if (tag.content.kind === "rows") {
      for (const part of tag.content.parts) add([part.name], { kind: "part", list: tag, part });
    }
  }
  return table;
}

/** Every name that stands in the list of tags, for suggestions. */
export function tagNames(use: TemplateUse): string[] {
  return tagsOf[use].flatMap(({ name, content }) => [
    name,
    ...(content.kind === "lines" ? [content.each] : []),
    ...(content.kind === "rows" ? content.parts.map((part) => part.name) : []),
  ]);
}
