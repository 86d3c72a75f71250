import { type Band, bandNames, bandRank, bands } from "../band";
import { percentage } from "../cohort/percentage";
import type { Horizon } from "./agreedTargets";
import { chanceOf } from "./chanceOf";
import type { Evidence } from "./evidence";
import { bandOfEvidence } from "./evidenceMark";

/** A forecast that differs strongly from the evidence. It may well be right. */
export interface FarForecast {
  readonly horizon: Horizon;
  /** The code that was forecast. */
  readonly code: string;
  /** How they differ, in the middle of a sentence. */
  readonly differs: string;
}

/** So many bands between a forecast and the latest mark are a strong difference. */
export const farInBands = 2;

/** A band that fewer in a hundred reached is far, and so is one that more than the rest passed. */
export const unlikely = 0.1;

/**
 * The forecasts of a child in a subject that differ strongly from the evidence: two bands or more from
 * the latest mark; or, for the end of the key stage, a band that fewer than 10 in 100 similar children
 * reached, or that more than 90 in 100 passed (with FFT's chances where no similar children are known).
 * Both bounds are this add-on's own choice. Nothing where there is no mark and too few are known.
 */
export function farForecasts(evidence: Evidence): FarForecast[] {
  const forecasts = [
    ["yearEnd", evidence.forecastYearEnd],
    ["keyStageEnd", evidence.forecastKeyStageEnd],
  ] as const;
  return forecasts.flatMap(([horizon, forecast]) => {
    if (forecast.state !== "known" || forecast.band === undefined) return [];
    const differs =
      fromLatest(forecast.band, evidence) ??
      (horizon === "keyStageEnd" ? byChance(forecast.band, evidence) : undefined);
    return differs === undefined ? [] : [{ horizon, code: forecast.mark.code, differs }];
  });
}

function fromLatest(band: Band, { latest }: Evidence): string | undefined {
  const now = bandOfEvidence(latest);
  if (now === undefined) return undefined;
  const apart = bandRank(band) - bandRank(now);
  if (Math.abs(apart) < farInBands) return undefined;
  const words = apart > 0 ? "above" : "below";
  return `it is ${Math.abs(apart)} bands ${words} the latest mark (${bandNames[now]})`;
}

function byChance(band: Band, evidence: Evidence): string | undefined {
  const reached = chanceOf(band, evidence);
  if (!reached) return undefined;
  if (reached.share < unlikely) {
    return `a chance of ${percentage(reached.share)}% of ${bandNames[band]} or higher (${reached.source})`;
  }
  const higher = bands[bandRank(band) + 1];
  const passed = higher && chanceOf(higher, evidence);
  if (!higher || !passed || passed.share <= 1 - unlikely) return undefined;
  return `a chance of ${percentage(passed.share)}% of ${bandNames[higher]} or higher (${passed.source})`;
}
