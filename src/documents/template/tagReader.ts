import { findTag } from "./findTag";
import type { LetterTag, TemplateUse } from "./letterTag";
import { nearestTag } from "./nearestTag";
import { refusalOf } from "./refusedTag";
import type { MarkKind, ReadTag, TagAction } from "./tagAction";
import { shownName, tagKey } from "./tagName";
import { shownTag, type TypedTag } from "./typedTags";

/** An open mark, waiting for its end. */
interface OpenMark {
  readonly typed: TypedTag;
  readonly tag: LetterTag;
  readonly what: MarkKind;
  /** Where it stands among the tags read. */
  readonly place: number;
}

/** What is wrong with a tag: the end of a sentence that begins with the tag. */
type Says = string;

/** Reads the tags of a part one after another, with the marks that are open. */
export class TagReader {
  readonly tags: ReadTag[] = [];
  readonly complaints: { readonly about: TypedTag; readonly says: Says }[] = [];
  private readonly open: OpenMark[] = [];

  constructor(
    private readonly use: TemplateUse,
    private readonly all: readonly TypedTag[],
  ) {}

  read(typed: TypedTag): void {
    const read = typed.sign === "close" ? this.end(typed) : this.named(typed);
    if (typeof read === "string") this.complaints.push({ about: typed, says: read });
    else this.tags.push({ typed, action: read });
  }

  /** To be called behind the last tag: what is still open is never closed. */
  finish(): void {
    for (const { typed } of this.open) {
      const says = `opens a part that is never closed. Type {/${typed.name}} where the part ends`;
      this.complaints.push({ about: typed, says });
    }
  }

  private named(typed: TypedTag): TagAction | Says {
    const found = findTag(typed.name, this.use);
    if (!found || refusalOf(typed.name) !== undefined) return this.unknown(typed);
    if (found.kind === "part") return this.part(typed, found.list, found.part);
    if (typed.sign === "open") {
      return this.mark(typed, found.kind === "each" ? found.list : found.tag);
    }
    return found.kind === "each"
      ? { does: "give", key: tagKey(eachOf(found.list)) }
      : this.value(typed, found.tag);
  }

  private part(typed: TypedTag, list: LetterTag, part: LetterTag): TagAction | Says {
    if (!this.inside(list)) return misplaced(typed, list);
    return typed.sign === "value"
      ? { does: "give", key: tagKey(part.name) }
      : this.begin(typed, part, typed.none ? "ifNone" : "ifAny");
  }

  private mark(typed: TypedTag, tag: LetterTag): TagAction | Says {
    if (typed.none) return this.begin(typed, tag, "ifNone");
    if (typed.asks || tag.content.kind === "text") return this.begin(typed, tag, "ifAny");
    return this.inside(tag)
      ? `is opened again before it is closed. Type {/${typed.name}} where the first part ends`
      : this.begin(typed, tag, "repeat");
  }

  private value(typed: TypedTag, tag: LetterTag): TagAction | Says {
    const { content, name } = tag;
    const key = tagKey(name);
    if (content.kind === "text") return { does: "give", key };
    if (content.kind === "rows") {
      const parts = content.parts.map((part) => `{${part.name}}`).join(", ");
      return `stands for several things at once. Type {#${name}} where the row or line begins and {/${name}} where it ends, and between them ${parts}`;
    }
    const each = tagKey(content.each);
    if (this.inside(tag)) return { does: "give", key: each };
    const alone = this.all.every((other) => other === typed || other.paragraph !== typed.paragraph);
    return alone ? { does: "giveEach", list: key, key: each } : { does: "give", key: `all_${key}` };
  }

  private begin(typed: TypedTag, tag: LetterTag, what: MarkKind): TagAction {
    this.open.push({ typed, tag, what, place: this.tags.length });
    return { does: "begin", what, key: tagKey(tag.name), paragraph: false };
  }

  private end(typed: TypedTag): TagAction | Says {
    const top = this.open[this.open.length - 1];
    if (!top) return "closes a part that was not opened. Take it out, or open the part before it";
    const meant = [...this.open].reverse().find((mark) => this.closes(typed, mark));
    if (meant && meant !== top) {
      this.open.splice(this.open.indexOf(meant), 1);
      return `stands before ${shownTag(top.typed)} is closed: the two parts cross. Close the inner one first`;
    }
    this.open.pop();
    if (!meant) {
      return `does not belong to ${shownTag(top.typed)}, which is open here. Type {/${top.typed.name}}`;
    }
    if (apart(top.typed, typed)) {
      return `and ${shownTag(top.typed)} stand in different places. Put both into the text, or both into one cell, one row or one table, or one text box`;
    }
    const { what, place, typed: begin } = top;
    const key = tagKey(top.tag.name);
    if (what === "repeat" && this.areWholeParagraph(begin, typed)) {
      this.tags[place] = { typed: begin, action: { does: "begin", what, key, paragraph: true } };
    }
    return { does: "end", what, key };
  }

  /** `{/}` and `{/if}` close whatever is open; else the name has to be that of the mark. */
  private closes(typed: TypedTag, { tag }: OpenMark): boolean {
    if (typed.name === "") return true;
    const found = findTag(typed.name, this.use);
    if (!found) return false;
    if (found.kind === "tag") return found.tag === tag;
    return found.kind === "each" ? found.list === tag : found.part === tag;
  }

  private inside(list: LetterTag): boolean {
    return this.open.some(({ tag, what }) => tag === list && what === "repeat");
  }

  /** Whether two marks hold all that their paragraph says, with no other mark between them. */
  private areWholeParagraph(begin: TypedTag, end: TypedTag): boolean {
    const { paragraph } = begin;
    const outside = paragraph.text.slice(0, begin.from) + paragraph.text.slice(end.to);
    const marks = this.all.filter((tag) => tag.paragraph === paragraph && tag.sign !== "value");
    return paragraph === end.paragraph && outside.trim() === "" && marks.length === 2;
  }

  private unknown(typed: TypedTag): Says {
    const name = shownName(typed.name);
    if (name === "") return "has no name. Type a tag of the list, or take it out";
    const refused = refusalOf(name);
    if (refused !== undefined) return `is not to be had: ${refused}. Take it out`;
    const near = nearestTag(name, this.use);
    return near === undefined
      ? "is no tag. Choose one of the list of tags"
      : `is no tag. Did you mean {${near}}?`;
  }
}

function eachOf({ content }: LetterTag): string {
  return content.kind === "lines" ? content.each : "";
}

function misplaced(typed: TypedTag, list: LetterTag): Says {
  return `means something only between {#${list.name}} and {/${list.name}}. Elsewhere name the subject, such as {reading ${shownName(typed.name)}}`;
}

/** Whether two marks stand neither in one place nor in rows of one table. */
function apart(begin: TypedTag, end: TypedTag): boolean {
  const [one, other] = [begin.paragraph, end.paragraph];
  return one.box !== other.box && (one.table === 0 || one.table !== other.table);
}
