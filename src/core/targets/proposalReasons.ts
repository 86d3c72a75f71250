import { bandNames, bands } from "../band";
import { termNames } from "../calendar/assessmentPoint";
import { percentage } from "../cohort/percentage";
import type { YearGroup } from "../pupils/yearGroup";
import type { BandShares } from "./bandShares";
import { standingWords } from "./bandWords";
import type { Evidence } from "./evidence";
import type { EvidenceMark } from "./evidenceMark";
import type { GradeChoice } from "./gradeChoice";
import type { DecidedBy, KeyStageBand } from "./keyStageBand";
import { challengeNames, type Policy } from "./policy";
import type { Chance, Reason } from "./proposal";
import type { RateOfProgress } from "./rateOfProgress";
import type { SimilarChildren } from "./similarChildren";
import { stageInWords, startStage } from "./stage";

/** The evidence in rows, whether or not a target is proposed from it. */
export function evidenceReasons(evidence: Evidence, yearGroup: YearGroup): Reason[] {
  const { latestThisYear: latest } = evidence;
  const term = latest.state === "known" ? `, ${termNames[latest.when.term]}` : "";
  return [
    {
      label: "Starting point",
      value: `${markInWords(evidence.start)}, ${stageInWords(startStage(yearGroup))}`,
    },
    { label: "Last year's end", value: markInWords(evidence.lastYear) },
    { label: "Latest mark this year", value: `${markInWords(latest)}${term}` },
    { label: "Progress since last year's end", value: progressInWords(evidence.progress) },
    { label: "Teacher's forecast, year end", value: markInWords(evidence.forecastYearEnd) },
    {
      label: "Teacher's forecast, key-stage end",
      value: markInWords(evidence.forecastKeyStageEnd),
    },
    { label: "Similar children", value: similarInWords(evidence.similar) },
    { label: "FFT", value: evidence.fft ? sharesInWords(evidence.fft) : "not imported" },
  ];
}

/** What became of the evidence. */
export interface DecisionInput {
  readonly decision: KeyStageBand;
  readonly chance: Chance | undefined;
  readonly policy: Policy;
  readonly keyStageEnd: GradeChoice;
  readonly yearEnd: GradeChoice;
}

/** How the evidence became a target, in rows. */
export function decisionReasons(input: DecisionInput): Reason[] {
  const { decision, chance, policy } = input;
  const least = `${percentage(policy.leastChance)}%`;
  const reasons: Reason[] = [
    {
      label: "Challenge",
      value: `${challengeNames[policy.challenge]}: a chance of at least ${least}`,
    },
  ];
  const limits = [
    ["Highest band with that chance", decision.supported],
    ["Not below (starting point)", decision.floor],
    ["Not above (one band over the latest mark)", decision.cap],
    ["Not below (teacher's forecast)", decision.forecast],
  ] as const;
  for (const [label, band] of limits) if (band) reasons.push({ label, value: bandNames[band] });
  reasons.push({ label: "Decided by", value: decidedByWords[decision.decidedBy] });
  if (chance) reasons.push({ label: "Chance of the target or higher", value: chanceRow(chance) });
  reasons.push({ label: "Year-end target", value: yearEndInWords(input) });
  return reasons;
}

function yearEndInWords({ decision, keyStageEnd, yearEnd }: DecisionInput): string {
  if (yearEnd.scale.family === "cumulative" && yearEnd.scale.id === keyStageEnd.scale.id) {
    return "on the way to the key-stage target, rounded up to a whole grade";
  }
  return yearEnd.band === decision.band
    ? "the same band as the key-stage target"
    : "not below the latest mark or the teacher's forecast";
}

const decidedByWords: Readonly<Record<DecidedBy, string>> = {
  chance: "the chance of being reached",
  standing: "where the child stands: too few similar children are known",
  cap: "one band above the latest mark, the most a target goes without a forecast of more",
  floor: "the starting point, below which no target is set",
  forecast: "the teacher's forecast",
  reached: "what the child does already",
};

/** A mark as staff read it: `EXS (Expected)`, `not recorded`. */
export function markInWords(mark: EvidenceMark): string {
  if (mark.state === "known") {
    return mark.band ? `${mark.mark.code} (${bandNames[mark.band]})` : mark.mark.code;
  }
  if (mark.why === "absent") return (mark.reason ?? "absent").toLowerCase();
  return mark.why === "unreadable" ? "cannot be read" : "not recorded";
}

/** The rate of progress as staff read it. */
export function progressInWords(progress: RateOfProgress): string {
  switch (progress.kind) {
    case "unknown":
      return "not known";
    case "grades":
      return `${progress.climbed} ${progress.climbed === 1 ? "grade" : "grades"} climbed, ${inTenths(progress.expected)} expected by now`;
    case "bands": {
      const moved = Math.abs(progress.change);
      const number = `${moved} ${moved === 1 ? "band" : "bands"}`;
      if (moved > 0) return progress.change > 0 ? `up ${number}` : `down ${number}`;
      return `kept pace: still ${standingWords[progress.to]}`;
    }
  }
}

function inTenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function similarInWords(similar: SimilarChildren): string {
  if (similar.state === "tooFew") return tooFewInWords(similar);
  const { band, stage, source, counts, n, published, shares } = similar;
  const from = `${bandNames[band]} ${stageInWords(stage)}: ${source}`;
  const own = bands.map((end, rank) => `${bandNames[end]} ${counts[rank]}`).join(", ");
  if (published === undefined) return `${from} (${own})`;
  return `${from} (${sharesInWords(shares)})${n > 0 ? `; this school's own: ${own}` : ""}`;
}

function tooFewInWords({ tried }: Extract<SimilarChildren, { state: "tooFew" }>): string {
  if (tried.length === 0) return "no earlier band to compare by";
  const each = tried.map(
    ({ n, band, stage }) => `${n} at ${bandNames[band]} ${stageInWords(stage)}`,
  );
  return `too few: ${each.join("; ")}`;
}

function sharesInWords(shares: BandShares): string {
  return bands
    .map((band, rank) => `${bandNames[band]} ${percentage(shares[rank] ?? 0)}%`)
    .join(", ");
}

function chanceRow(chance: Chance): string {
  return `${percentage(chance.share)}% (${chance.source})`;
}
