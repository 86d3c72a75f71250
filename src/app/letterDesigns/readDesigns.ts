import { base64Bytes } from "../../documents/runtime/base64";
import { type KeptTemplate, readLetterTemplates } from "../../workbook/read/readLetterTemplates";
import type { KnownTabs } from "../../workbook/read/recogniseTabs";
import type { LetterDesigns, TemplateDesign } from "./letterDesign";
import { kindsInOrder, type TemplateKind, templateKinds } from "./templateKind";

/** The school's own letters as they stand in the workbook. */
export interface ReadDesigns {
  readonly designs: LetterDesigns;
  /** What the workbook keeps of each. */
  readonly kept: ReadonlyMap<TemplateKind, KeptTemplate>;
  /** Those whose pieces are no longer as they were written. */
  readonly damaged: readonly TemplateKind[];
}

/** Reads the school's own letters from the Letter templates tab; none where there is no such tab. */
export function readDesigns({ fixed }: Pick<KnownTabs, "fixed">): ReadDesigns {
  const kept = new Map<TemplateKind, KeptTemplate>();
  const designs: Partial<Record<TemplateKind, TemplateDesign>> = {};
  const damaged: TemplateKind[] = [];
  for (const template of readLetterTemplates(fixed.letterTemplates)) {
    const kind = kindsInOrder.find((each) => each === template.kind);
    if (!kind) continue;
    kept.set(kind, template);
    if (template.text === undefined) damaged.push(kind);
    else {
      designs[kind] = {
        kind: "template",
        name: templateKinds[kind].title,
        bytes: base64Bytes(template.text),
        hash: template.hash,
      };
    }
  }
  return { designs, kept, damaged };
}
