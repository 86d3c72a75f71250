import type { Finding } from "../findings/finding";
import { entryOf } from "../school/classRow";
import type { School } from "../school/school";
import type { Horizon } from "../targets/agreedTargets";
import { type FarForecast, farForecasts } from "../targets/farForecast";
import { forecastReasons } from "../targets/forecastReason";
import { proposeTargets } from "../targets/proposeTargets";
import { entryInWords } from "./support/entryInWords";
import { findingAt } from "./support/findingAt";

const entryKinds = {
  yearEnd: "forecastYearEnd",
  keyStageEnd: "forecastKeyStageEnd",
} as const satisfies Record<Horizon, string>;

/**
 * A forecast that differs strongly from the evidence (`farForecasts`), and of which the teacher has
 * not said why. A reminder, never an error: the teacher knows the child (target-setting policy, 4.2).
 */
export function forecastFarFromEvidence(school: School): Finding[] {
  const why = forecastReasons(school);
  return proposeTargets(school).flatMap(({ row, subject, evidence }) =>
    farForecasts(evidence).flatMap((far: FarForecast) => {
      if (why(row.upn, subject, far.horizon, far.code) !== "") return [];
      const entry = entryOf(row, subject, entryKinds[far.horizon]);
      if (!entry) return [];
      return findingAt(entry.cell, {
        rule: "forecastFarFromEvidence",
        severity: "reminder",
        expected: "a forecast near the evidence, or why it is not",
        found: far.code,
        message: `The ${entryInWords(entry)} is ${far.code}, and the evidence differs strongly: ${far.differs}. If it is what you expect, say why in the sidebar, under A child; you are not reminded of it again.`,
      });
    }),
  );
}
