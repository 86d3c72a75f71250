import type { Measured } from "../../core/cohort/attainment";
import type { ReportedStandard } from "../../core/cohort/summariseCohort";

/** What a published figure measures, as far as a summary can set a cohort beside it. */
export type BenchmarkMeasure =
  | {
      /** Percentage of children at a standard at the end of a key stage. */
      readonly kind: "keyStage";
      readonly keyStage: 1 | 2;
      readonly measured: Measured;
      readonly atLeast: ReportedStandard;
    }
  /** Percentage with a good level of development at the end of Reception. */
  | { readonly kind: "goodLevel" }
  /** Percentage meeting the standard of the phonics check in Year 1. */
  | { readonly kind: "phonics" }
  /** Any other figure: kept in the tab, compared with nothing. */
  | { readonly kind: "other" };

/**
 * Understands how people name a measure: `Key Stage 2 reading, expected standard`, `KS2 RWM
 * higher standard`, `Good level of development`, `GLD`, `Phonics Year 1`. Names of groups and of
 * other measures (scaled scores, progress, science, Year 2's phonics) are `other`.
 */
export function benchmarkMeasure(text: string): BenchmarkMeasure {
  const plain = text.toLowerCase().replace(/[\s\-_,.():/&]+/g, " ");
  if (/\b(progress|scaled|average|mean|score|science|gps|grammar|spelling)\b/.test(plain)) {
    return { kind: "other" };
  }
  if (/good level|\bgld\b/.test(plain)) return { kind: "goodLevel" };
  if (/\bphonics\b/.test(plain)) {
    return /\b(year|y|yr) ?2\b/.test(plain) ? { kind: "other" } : { kind: "phonics" };
  }
  const keyStage = /\b(?:ks|key stage) ?([12])\b/.exec(plain)?.[1];
  const measured = measuredOf(plain);
  if (keyStage === undefined || measured === undefined) return { kind: "other" };
  const atLeast = /greater|higher|\bgds\b|\bhigh\b/.test(plain) ? "greaterDepth" : "expected";
  return { kind: "keyStage", keyStage: keyStage === "1" ? 1 : 2, measured, atLeast };
}

function measuredOf(plain: string): Measured | undefined {
  const reading = /\breading\b/.test(plain);
  const writing = /\bwriting\b/.test(plain);
  const mathematics = /\bmath(s|ematics)?\b/.test(plain);
  if (/\brwm\b|\bcombined\b/.test(plain) || (reading && writing && mathematics)) return "combined";
  const named = [reading, writing, mathematics].filter(Boolean).length;
  if (named !== 1) return undefined;
  if (reading) return "reading";
  return writing ? "writing" : "mathematics";
}
