import type { Term } from "../../core/calendar/assessmentPoint";
import type { TemplateUse } from "../../documents/template/letterTag";

/** What a school's own document is for. */
export type TemplateKind = "all" | Term | "reception" | "card";

/** What the office sees of a kind. */
export interface TemplateKindWords {
  readonly title: string;
  /** Which letters it is used for, as the end of a sentence. */
  readonly usedFor: string;
  readonly use: TemplateUse;
}

/** The kinds in the order in which they are listed: the most general first. */
export const templateKinds: Readonly<Record<TemplateKind, TemplateKindWords>> = {
  all: {
    title: "Every letter",
    usedFor: "all letters that have no document of their own below",
    use: "letter",
  },
  autumn: { title: "Autumn letter", usedFor: "letters of the autumn", use: "letter" },
  spring: { title: "Spring letter", usedFor: "letters of the spring", use: "letter" },
  summer: { title: "End-of-year letter", usedFor: "letters of the summer", use: "letter" },
  reception: {
    title: "Reception letter",
    usedFor: "letters of children in Reception, in every season",
    use: "letter",
  },
  card: { title: "Target card", usedFor: "each child’s target card", use: "card" },
};

/** The kind of this name in the code, or with this title; nothing where there is none. */
export function templateKind(text: string): TemplateKind | undefined {
  const asked = text.trim().toLowerCase();
  return kindsInOrder.find(
    (kind) => kind === asked || templateKinds[kind].title.toLowerCase() === asked,
  );
}

/** Every kind, the most general first. */
export const kindsInOrder = Object.keys(templateKinds) as readonly TemplateKind[];
