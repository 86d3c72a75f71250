import { checkTemplate } from "../../documents/template/checkTemplate";
import type { ReadDesigns } from "./readDesigns";
import { kindsInOrder, type TemplateKind, templateKinds } from "./templateKind";

/**
 * Why no letter may be made with the school's own letters as the workbook keeps them: a sentence for
 * each thing that is wrong. To be asked before anything of a run is made. Empty where all is well,
 * and where the school has none.
 */
export function designProblems({ designs, damaged }: ReadDesigns): string[] {
  return kindsInOrder.flatMap((kind) => {
    const { title, use } = templateKinds[kind];
    if (damaged.includes(kind)) return [damagedSentence(kind)];
    const design = designs[kind];
    if (!design) return [];
    const { findings } = checkTemplate(design.bytes, use);
    return findings.filter(({ stops }) => stops).map(({ sentence }) => `${title}: ${sentence}`);
  });
}

/** What to tell of a letter whose pieces in the workbook have been changed. */
export function damagedSentence(kind: TemplateKind): string {
  return `${templateKinds[kind].title}: what the tab Letter templates keeps of it has been changed or is not whole. Choose Use this letter again in the sidebar, under Letters, or Go back to the built-in letter.`;
}
