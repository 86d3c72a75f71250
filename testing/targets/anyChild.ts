import fc from "fast-check";
import { shippedScaleBook } from "../../src/core/scales/shippedScales";
import type { HistoryRow } from "../../src/core/school/resultRows";
import { fourCounts } from "./bandShares";
import { type ChildDescription, earlier } from "./schoolBuilder";

/**
 * Something typed on a scale: any of its grades or scores, or now and then nothing. Of the
 * pre-key-stage standards only one is used, since they all lead to an individual target.
 */
export function anyTyped(scaleId: string): fc.Arbitrary<string | number> {
  const scale = shippedScaleBook.find(scaleId);
  const codes =
    scale?.grades.map(({ code }) => code).filter((code) => !/^(EM|PK[^4])/.test(code)) ?? [];
  const score = fc.integer({ min: scale?.scores?.lowest ?? 0, max: scale?.scores?.highest ?? 0 });
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant("") },
    { weight: 5, arbitrary: codes.length > 0 ? fc.constantFrom(...codes) : score },
  );
}

/** A junior on one of the scales that schools mark with, with anything typed in the class tab. */
export const anyChild: fc.Arbitrary<ChildDescription> = fc
  .constantFrom("teacher-assessment", "point-in-time", "steps", "standardised")
  .chain((scale) => {
    const typed = anyTyped(scale);
    const keyStage = anyTyped(scale === "steps" ? scale : "ks2-teacher-assessment");
    return fc.record({
      yearGroup: fc.constantFrom(3, 4, 5, 6),
      scale: fc.constant(scale),
      typed: fc.record({
        start: anyTyped("ks1-teacher-assessment"),
        lastYear: typed,
        autumn: typed,
        spring: typed,
        forecastYearEnd: typed,
        forecastKeyStageEnd: keyStage,
      }),
    });
  });

/** What any number of earlier children, of any band at any stage, went on to do. */
export const anyHistory: fc.Arbitrary<readonly HistoryRow[]> = fc
  .array(
    fc.record({
      from: fc.constantFrom("WTS", "EXS", "GDS"),
      yearGroup: fc.constantFrom(2, 3, 4, 5),
      went: fourCounts,
    }),
    { maxLength: 6 },
  )
  .map((groups) =>
    groups.flatMap(({ from, yearGroup, went: [below, towards, expected, deeper] }) =>
      earlier(from, yearGroup, { PK6: below, WTS: towards, EXS: expected, GDS: deeper }),
    ),
  );
