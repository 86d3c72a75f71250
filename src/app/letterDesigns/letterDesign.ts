import { yearGroupName } from "../../core/pupils/yearGroup";
import type { LetterModel } from "../../documents/letter/letterModel";
import { letterToDocx } from "../../documents/letter/letterToDocx";
import { base64Bytes } from "../../documents/runtime/base64";
import { base64Text } from "../../documents/runtime/base64Text";
import type { CardContent } from "../../documents/template/templateValues";
import { cardValues, letterValues } from "../../documents/template/templateValues";
import { compiledDesign } from "./compiledDesign";
import type { TemplateKind } from "./templateKind";

/** A letter of the school's own making. */
export interface TemplateDesign {
  readonly kind: "template";
  /** What the office calls it: `Autumn letter`. */
  readonly name: string;
  /** The template, as the bytes of a `.docx` file. */
  readonly bytes: Uint8Array;
  /** Tells one state of the template from another. */
  readonly hash: string;
}

/** How a letter is laid out: by the add-on, or by the school's own template. */
export type LetterDesign = { readonly kind: "built in" } | TemplateDesign;

/** The school's own letters that are in use, by what they are for. */
export type LetterDesigns = Readonly<Partial<Record<TemplateKind, TemplateDesign>>>;

const builtIn: LetterDesign = { kind: "built in" };

/**
 * The design of a letter: of Reception, else of its season, else of every letter, else the built-in
 * one. The most special that the school has made its own is used. A letter in large print or with a
 * home language beside the English is always the built-in one, which alone is laid out for it.
 */
export function designFor(
  designs: LetterDesigns,
  letter: Pick<LetterModel, "yearGroup" | "season" | "largePrint" | "homeLanguage">,
): LetterDesign {
  const { yearGroup, season, largePrint, homeLanguage } = letter;
  if (largePrint || homeLanguage) return builtIn;
  const reception = yearGroup === yearGroupName(0) ? designs.reception : undefined;
  return reception ?? designs[season] ?? designs.all ?? builtIn;
}

/** A letter in its design, as the bytes of a `.docx` file. The same letter always gives the same bytes. */
export function letterBytes(model: LetterModel, design: LetterDesign): Uint8Array {
  return design.kind === "built in"
    ? letterToDocx(model)
    : compiledDesign(design, "letter").fill(letterValues(model));
}

/** A child's target card in the school's own design; nothing where the school has none. */
export function ownCardBytes(card: CardContent, designs: LetterDesigns): Uint8Array | undefined {
  return designs.card && compiledDesign(designs.card, "card").fill(cardValues(card));
}

/** Designs as JSON can hold them, for a job that is carried out without the workbook. */
export type DesignsJson = Readonly<
  Partial<
    Record<TemplateKind, { readonly name: string; readonly hash: string; readonly packed: string }>
  >
>;

/** Designs written so that JSON can hold them. */
export function designToJson(designs: LetterDesigns): DesignsJson {
  return Object.fromEntries(
    Object.entries(designs).map(([kind, { name, hash, bytes }]) => [
      kind,
      { name, hash, packed: base64Text(bytes) },
    ]),
  );
}

/** The designs that `designToJson` wrote. Throws a `RangeError` where they are damaged. */
export function designFromJson(json: DesignsJson): LetterDesigns {
  return Object.fromEntries(
    Object.entries(json).map(([kind, { name, hash, packed }]) => [
      kind,
      { kind: "template", name, hash, bytes: base64Bytes(packed) } satisfies TemplateDesign,
    ]),
  );
}
