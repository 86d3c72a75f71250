import { Paragraph } from "./docx";
import { twips } from "./look";

/**
 * An empty paragraph exactly `points` high. Word processors need a paragraph after each table;
 * a thin one of these keeps the page short. One that is `keptWithNext` stays on the page of what comes
 * after it.
 */
export function exactGap(points: number, keptWithNext = false): Paragraph {
  return new Paragraph({ keepNext: keptWithNext, spacing: exactly(points), children: [] });
}

/** An empty paragraph that begins a new page, as thin as can be. */
export function newPage(): Paragraph {
  return new Paragraph({ pageBreakBefore: true, spacing: exactly(1), children: [] });
}

function exactly(points: number) {
  return { before: 0, after: 0, line: twips(points), lineRule: "exact" } as const;
}
