import { type Band, bandAtRank, bandRank, bands } from "../band";
import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import { atLeast, type BandShares } from "./bandShares";
import type { Evidence } from "./evidence";
import { bandOfEvidence } from "./evidenceMark";
import type { Policy } from "./policy";

/**
 * What decided the band of a target, in the order in which the rules are applied:
 * - `chance`: the highest band whose chance is enough;
 * - `standing`: no chance is known, so the higher of the start and the latest mark;
 * - `cap`: held down to one band above the latest mark;
 * - `floor`: held up to the starting point, even above the cap;
 * - `forecast`: raised to the teacher's forecast;
 * - `reached`: raised to what the child does already, in the last year of the key stage, when
 *   both targets fall due together.
 */
export type DecidedBy = "chance" | "standing" | "cap" | "floor" | "forecast" | "reached";

/** The band of a key-stage target and how it was found. */
export interface KeyStageBand {
  readonly band: Band;
  readonly decidedBy: DecidedBy;
  /** The highest band that the chances support, where any are known. */
  readonly supported?: Band;
  readonly floor?: Band;
  readonly cap?: Band;
  readonly forecast?: Band;
}

/**
 * The band to aim for by the end of the key stage; nothing where neither marks, forecasts nor
 * chances are known. Chances are those of similar children, and FFT's where too few of these are
 * known: FFT's estimates are for children of the nation, the records are of this school.
 */
export function keyStageBand(
  evidence: Evidence,
  policy: Policy,
  yearGroup: YearGroup,
): KeyStageBand | undefined {
  const floor = bandOfEvidence(evidence.start);
  const now = bandOfEvidence(evidence.latest) ?? floor;
  const cap = now && bandAtRank(bandRank(now) + policy.bandsAbove);
  const forecast = highest(
    bandOfEvidence(evidence.forecastYearEnd),
    bandOfEvidence(evidence.forecastKeyStageEnd),
  );
  const reached = lastYearOfKeyStage(yearGroup)
    ? bandOfEvidence(evidence.latestThisYear)
    : undefined;
  const shares = sharesUsed(evidence);
  const supported = shares && supportedBand(shares, policy.leastChance);
  let decided = firstBand(supported, highest(floor, now), forecast);
  if (!decided) return undefined;
  if (cap && bandRank(decided.band) > bandRank(cap)) decided = { band: cap, decidedBy: "cap" };
  decided = raised(decided, floor, "floor");
  decided = raised(decided, forecast, "forecast");
  decided = raised(decided, reached, "reached");
  return { ...decided, ...known({ supported, floor, cap, forecast }) };
}

type Decided = Pick<KeyStageBand, "band" | "decidedBy">;

function firstBand(
  supported: Band | undefined,
  standing: Band | undefined,
  forecast: Band | undefined,
): Decided | undefined {
  if (supported) return { band: supported, decidedBy: "chance" };
  if (standing) return { band: standing, decidedBy: "standing" };
  return forecast && { band: forecast, decidedBy: "forecast" };
}

function raised(decided: Decided, least: Band | undefined, decidedBy: DecidedBy): Decided {
  if (least === undefined || bandRank(least) <= bandRank(decided.band)) return decided;
  return { band: least, decidedBy };
}

/** The chances that a target rests on: those of similar children, else FFT's, else nothing. */
export function sharesUsed(evidence: Pick<Evidence, "similar" | "fft">): BandShares | undefined {
  return evidence.similar.state === "known" ? evidence.similar.shares : evidence.fft;
}

/** The highest band that is reached, or passed, with at least the chance given. */
export function supportedBand(shares: BandShares, leastChance: number): Band {
  const likely = [...bands].reverse().find((band) => atLeast(shares, band) >= leastChance - 1e-9);
  return likely ?? "below";
}

function lastYearOfKeyStage(yearGroup: YearGroup): boolean {
  return yearGroup === keyStageEnd(yearGroup);
}

function highest(...candidates: readonly (Band | undefined)[]): Band | undefined {
  let found: Band | undefined;
  for (const band of candidates) {
    if (band && (found === undefined || bandRank(band) > bandRank(found))) found = band;
  }
  return found;
}

type Rules = Pick<KeyStageBand, "supported" | "floor" | "cap" | "forecast">;

function known(rules: { readonly [Rule in keyof Rules]: Band | undefined }): Rules {
  return Object.fromEntries(Object.entries(rules).filter(([, band]) => band !== undefined));
}
