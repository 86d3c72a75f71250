import { checkTemplate } from "../../documents/template/checkTemplate";
import { type LetterTag, tagsOf } from "../../documents/template/letterTag";
import type { LetterDesignsView, LetterDesignView, TagView } from "../api";
import type { WorkbookStore } from "../workbookStore";
import { damagedSentence } from "./designProblems";
import { openDesigns } from "./openDesigns";
import { kindsInOrder, templateKinds } from "./templateKind";
import type { TemplateStore } from "./templateStore";

/**
 * The school's own letters: which are in use and what is wrong with them, where each is edited, and
 * the tags they may hold. The documents themselves are not read: that is done when one is put in use.
 */
export function designsView(
  store: WorkbookStore,
  drive: TemplateStore,
  now: Date,
): LetterDesignsView {
  const { designs, kept, damaged } = openDesigns(store, now);
  const documents = drive.templates();
  return {
    designs: kindsInOrder.map((kind): LetterDesignView => {
      const { title, usedFor, use } = templateKinds[kind];
      const standing = kept.get(kind);
      const design = designs[kind];
      const own = documents.filter((document) => document.kind === kind);
      const document = own.find(({ id }) => id === standing?.documentId) ?? own[0];
      const link = document?.link ?? standing?.link ?? "";
      return {
        kind,
        title,
        usedFor,
        ...(standing ? { inUse: { since: standing.since, by: standing.by } } : {}),
        ...(link.startsWith("https://") ? { link } : {}),
        mine: document !== undefined,
        editedSince:
          document !== undefined &&
          standing?.documentId === document.id &&
          document.edited > standing.edited,
        problems: [
          ...(damaged.includes(kind) ? [damagedSentence(kind)] : []),
          ...(design
            ? checkTemplate(design.bytes, use).findings.map(({ sentence }) => sentence)
            : []),
        ],
      };
    }),
    letterTags: tagsOf.letter.flatMap(tagViews),
    cardTags: tagsOf.card.flatMap(tagViews),
  };
}

function tagViews({ name, meaning, example, content }: LetterTag): TagView[] {
  if (content.kind !== "rows") return [{ tag: `{${name}}`, meaning, example }];
  const inside = content.parts.map((part) => `{${part.name}}`).join(" ");
  return [
    {
      tag: `{#${name}} ${inside} {/${name}}`,
      meaning,
      example: content.parts.map((part) => part.example).join(" · "),
    },
  ];
}
