import { findTag } from "./findTag";
import type { LetterTag, TemplateUse } from "./letterTag";
import { nearestTag } from "./nearestTag";
import type { PartParagraph } from "./partParagraphs";
import { refusalOf } from "./refusedTag";
import { shownName, tagKey } from "./tagName";
import { type TemplateFinding, stops } from "./templateFinding";
import { type LooseBrace, type TypedTag, typedTags } from "./typedTags";
import { wherePlaced } from "./wherePlaced";

/** What a tag does when the letter is filled. */
export type TagAction =
  | { readonly does: "give"; readonly key: string }
  /** The paragraph is repeated for each line of the list. */
  | { readonly does: "giveEach"; readonly list: string; readonly key: string }
  | { readonly does: "begin"; readonly what: "repeat" | "ifAny" | "ifNone"; readonly key: string; readonly paragraph: boolean }
  | { readonly does: "end"; readonly what: "repeat" | "ifAny" | "ifNone"; readonly key: string };

/** A tag that can be filled. */
export interface ReadTag {
  readonly typed: TypedTag;
  readonly action: TagAction;
}

/** An open mark, waiting for its end. */
interface OpenMark {
  readonly typed: TypedTag;
  readonly tag: LetterTag;
  readonly what: "repeat" | "ifAny" | "ifNone";
  readonly key: string;
  /** Where it stands among the tags read. */
  readonly place: number;
}

/** The tags of a part of the file, in the order in which they stand, and what is wrong with them. */
export function readTags(
  part: string,
  paragraphs: readonly PartParagraph[],
  use: TemplateUse,
): { readonly tags: readonly ReadTag[]; readonly findings: readonly TemplateFinding[] } {
  const typed: TypedTag[] = [];
  const findings: TemplateFinding[] = [];
  for (const paragraph of paragraphs) {
    const found = typedTags(paragraph);
    typed.push(...found.tags);
    findings.push(...found.loose.map((brace) => looseBrace(part, brace)));
  }
  typed.sort((one, other) => offsetOf(one) - offsetOf(other));
  const walk = new Walk(part, use, typed);
  for (const tag of typed) walk.read(tag);
  walk.finish();
  return { tags: walk.tags, findings: [...findings, ...walk.findings] };
}

/** Where a tag begins in the part's XML. */
function offsetOf({ paragraph, from }: TypedTag): number {
  const piece = [...paragraph.pieces].reverse().find(({ at }) => at <= from);
  return piece ? piece.start + from - piece.at : 0;
}

function looseBrace(part: string, { paragraph, at, kind }: LooseBrace): TemplateFinding {
  const to = kind === "opened" ? Math.min(paragraph.text.length, at + 16) : at + 1;
  const from = kind === "opened" ? at : Math.max(0, at - 16);
  const where = wherePlaced(part, { paragraph, from, to });
  return stops(
    kind === "opened"
      ? `A tag is opened with { and not closed with } in the same paragraph, ${where}. Type the whole tag again.`
      : `A } stands without the { before it, ${where}. Type the whole tag again, or take the } out.`,
  );
}

class Walk {
  readonly tags: ReadTag[] = [];
  readonly findings: TemplateFinding[] = [];
  private readonly open: OpenMark[] = [];

  constructor(
    private readonly part: string,
    private readonly use: TemplateUse,
    private readonly all: readonly TypedTag[],
  ) {}

  read(typed: TypedTag): void {
    if (typed.sign === "close") this.close(typed);
    else if (typed.sign === "open") this.begin(typed);
    else this.value(typed);
  }

  finish(): void {
    for (const { typed } of this.open) {
      this.stop(typed, `opens a part that is never closed. Type {/${typed.name}} where the part ends`);
    }
  }

  private value(typed: TypedTag): void {
    const found = findTag(typed.name, this.use);
    if (!found || refusalOf(typed.name)) return this.unknown(typed);
    if (found.kind === "each") return this.add(typed, give(found.list.content, ""));
    if (found.kind === "part") {
      if (!this.inside(found.list)) return this.misplaced(typed, found.list);
      return this.add(typed, { does: "give", key: tagKey(found.part.name) });
    }
    const { tag } = found;
    const key = tagKey(tag.name);
    if (tag.content.kind === "rows") {
      return this.stop(
        typed,
        `stands for several things at once. Type {#${tag.name}} where the row or line begins and {/${tag.name}} where it ends, and between them ${tag.content.parts.map(({ name }) => `{${name}}`).join(", ")}`,
      );
    }
    if (tag.content.kind === "text") return this.add(typed, { does: "give", key });
    const each = tagKey(tag.content.each);
    if (this.inside(tag)) return this.add(typed, { does: "give", key: each });
    const alone = this.all.every((other) => other === typed || other.paragraph !== typed.paragraph);
    this.add(typed, alone ? { does: "giveEach", list: key, key: each } : { does: "give", key: `all_${key}` });
  }

  private begin(typed: TypedTag): void {
    const found = findTag(typed.name, this.use);
    if (!found || refusalOf(typed.name)) return this.unknown(typed);
    if (found.kind === "part") {
      if (!this.inside(found.list)) return this.misplaced(typed, found.list);
      return this.push(typed, found.part, typed.none ? "ifNone" : "ifAny");
    }
    const tag = found.kind === "each" ? found.list : found.tag;
    if (typed.none) return this.push(typed, tag, "ifNone");
    if (typed.asks || tag.content.kind === "text") return this.push(typed, tag, "ifAny");
    if (this.inside(tag)) {
      return this.stop(typed, `is opened again before it is closed. Type {/${typed.name}} where the first part ends`);
    }
    this.push(typed, tag, "repeat");
  }

  private push(typed: TypedTag, tag: LetterTag, what: OpenMark["what"]): void {
    const key = tagKey(tag.name);
    this.open.push({ typed, tag, what, key, place: this.tags.length });
    this.add(typed, { does: "begin", what, key, paragraph: false });
  }

  private close(typed: TypedTag): void {
    const top = this.open[this.open.length - 1];
    if (!top) return this.stop(typed, "closes a part that was not opened. Take it out, or open the part before it");
    if (!this.closes(typed, top)) {
      const crossed = this.open.find((mark) => this.closes(typed, mark));
      if (!crossed) {
        return this.stop(
          typed,
          `does not belong to ${shown(top.typed)}, which is open here. Type {/${top.typed.name}}`,
          () => this.open.pop(),
        );
      }
      this.stop(typed, `stands before ${shown(top.typed)} is closed: the two parts cross. Close the inner one first`);
      this.open.splice(this.open.indexOf(crossed), 1);
      return;
    }
    this.open.pop();
    const begin = top.typed.paragraph;
    const together = begin.box === typed.paragraph.box;
    if (!together && (begin.table === 0 || begin.table !== typed.paragraph.table)) {
      return this.stop(
        typed,
        `and ${shown(top.typed)} stand in different places. Put both into the text, or both into one cell, one row or one table, or one text box`,
      );
    }
    const { what, key, place } = top;
    if (what === "repeat" && wholeParagraph(top.typed, typed, this.all)) {
      this.tags[place] = { typed: top.typed, action: { does: "begin", what, key, paragraph: true } };
    }
    this.add(typed, { does: "end", what, key });
  }

  private closes(typed: TypedTag, { tag }: OpenMark): boolean {
    if (typed.name === "") return true;
    const found = findTag(typed.name, this.use);
    if (tagKey(typed.name) === "if") return true;
    if (!found) return false;
    const meant = found.kind === "tag" ? found.tag : found.kind === "each" ? found.list : found.part;
    return meant === tag;
  }

  private inside(list: LetterTag): boolean {
    return this.open.some(({ tag, what }) => tag === list && what === "repeat");
  }

  private unknown(typed: TypedTag): void {
    const name = shownName(typed.name);
    if (name === "") return this.stop(typed, "has no name. Type a tag of the list, or take it out");
    const refused = refusalOf(name);
    if (refused !== undefined) return this.stop(typed, `is not to be had: ${refused}. Take it out`);
    const near = nearestTag(name, this.use);
    this.stop(
      typed,
      near === undefined ? "is no tag. Choose one of the list of tags" : `is no tag. Did you mean {${near}}?`,
    );
  }

  private misplaced(typed: TypedTag, list: LetterTag): void {
    this.stop(
      typed,
      `means something only between {#${list.name}} and {/${list.name}}. Elsewhere name the subject, such as {reading ${typed.name}}`,
    );
  }

  private add(typed: TypedTag, action: TagAction): void {
    this.tags.push({ typed, action });
  }

  private stop(typed: TypedTag, what: string, then?: () => void): void {
    const end = /[?.]$/.test(what) ? "" : ".";
    this.findings.push(stops(`${shown(typed)} ${what}${end} It stands ${wherePlaced(this.part, typed)}.`));
    then?.();
  }
}

function give(content: LetterTag["content"], otherwise: string): TagAction {
  return { does: "give", key: content.kind === "lines" ? tagKey(content.each) : otherwise };
}

/** Whether two marks hold all that their paragraph says, and no other mark is between them. */
function wholeParagraph(begin: TypedTag, end: TypedTag, all: readonly TypedTag[]): boolean {
  const { paragraph } = begin;
  return (
    paragraph === end.paragraph &&
    paragraph.text.slice(0, begin.from).trim() === "" &&
    paragraph.text.slice(end.to).trim() === "" &&
    all.every(
      (tag) => tag.paragraph !== paragraph || tag === begin || tag === end || tag.sign === "value",
    )
  );
}

/** A tag as it was typed, for a sentence. */
function shown({ paragraph, from, to }: TypedTag): string {
  return shownName(paragraph.text.slice(from, to));
}
