import { type Term, terms } from "../calendar/assessmentPoint";
import type { FindOnEntryMark } from "../earlyYears/onEntryMarks";
import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import type { When } from "../scales/bandOf";
import type { Mark } from "../scales/mark";
import type { ScaleBook } from "../scales/scale";
import { type ClassRow, entryOf, type TypedEntry } from "../school/classRow";
import type { Subject } from "../subject";
import type { BandShares } from "./bandShares";
import { bandOfEvidence, type EvidenceMark, evidenceMark, notYetAssessed } from "./evidenceMark";
import type { FftChances } from "./fftChances";
import { type RateOfProgress, rateOfProgress } from "./rateOfProgress";
import { type SimilarChildren, type StageBand, similarChildren } from "./similarChildren";
import { startStage, whenOfStage } from "./stage";
import type { TransitionTable } from "./transitions";

/** All that is known about a child in a subject when a target is set (target-setting policy, 4.2). */
export interface Evidence {
  /** The class tab's; of a child in Reception for whom it has none, the on-entry assessment of the Early years tab. */
  readonly start: EvidenceMark;
  /** Always missing in Reception. */
  readonly lastYear: EvidenceMark;
  /** The marks so far this year. */
  readonly thisYear: Readonly<Record<Term, EvidenceMark>>;
  /** The latest mark of this year that ranks; where none does, why the latest entry has none. */
  readonly latestThisYear: EvidenceMark;
  /** The latest mark that ranks of this year, else last year's end. */
  readonly latest: EvidenceMark;
  /** From last year's end to the latest mark of this year. */
  readonly progress: RateOfProgress;
  readonly forecastYearEnd: EvidenceMark;
  readonly forecastKeyStageEnd: EvidenceMark;
  readonly similar: SimilarChildren;
  /** The chance of each band at the end of the key stage, where FFT's estimates were imported. */
  readonly fft?: BandShares;
}

/** What evidence is gathered from. */
export interface EvidenceInput {
  readonly row: ClassRow;
  readonly yearGroup: YearGroup;
  readonly subject: Subject;
  readonly scales: ScaleBook;
  readonly transitions: TransitionTable;
  readonly fft: FftChances;
  readonly onEntry: FindOnEntryMark;
}

/** Gathers the evidence for a child in a subject. Whatever is not recorded is missing, never low. */
export function gatherEvidence(input: EvidenceInput): Evidence {
  const { row, yearGroup, subject, scales } = input;
  const read = (kind: TypedEntry, when: When) =>
    evidenceMark(scales, entryOf(row, subject, kind)?.mark, when);
  const yearEnd: When = { yearGroup, term: "summer" };
  const start = evidenceMark(scales, startMark(input), whenOfStage(startStage(yearGroup)));
  const lastYear =
    yearGroup === 0 ? notYetAssessed : read("lastYear", whenOfStage(yearBefore(yearGroup)));
  const thisYear = {
    autumn: read("autumn", { yearGroup, term: "autumn" }),
    spring: read("spring", { yearGroup, term: "spring" }),
    summer: read("summer", yearEnd),
  };
  const latestThisYear = latestOf(thisYear);
  const fft = input.fft(row.upn, subject);
  return {
    start,
    lastYear,
    thisYear,
    latestThisYear,
    latest: latestThisYear.state === "known" ? latestThisYear : lastYear,
    progress: rateOfProgress(lastYear, latestThisYear),
    forecastYearEnd: read("forecastYearEnd", yearEnd),
    forecastKeyStageEnd: read("forecastKeyStageEnd", whenOfStage(keyStageEnd(yearGroup))),
    similar: similarChildren(input.transitions, subject, comparisons(yearGroup, start, lastYear)),
    ...(fft ? { fft } : {}),
  };
}

function startMark({ row, yearGroup, subject, onEntry }: EvidenceInput): Mark | undefined {
  const typed = entryOf(row, subject, "start")?.mark;
  if (yearGroup > 0 || (typed && typed.state !== "notYetAssessed")) return typed;
  return onEntry(row.upn, subject);
}

function yearBefore(yearGroup: YearGroup): YearGroup {
  return (yearGroup - 1) as YearGroup;
}

function latestOf(marks: Readonly<Record<Term, EvidenceMark>>): EvidenceMark {
  const newestFirst = [...terms].reverse().map((term) => marks[term]);
  return (
    newestFirst.find((mark) => mark.state === "known") ??
    newestFirst.find((mark) => mark.state === "missing" && mark.why !== "notYetAssessed") ??
    marks.autumn
  );
}

function comparisons(
  yearGroup: YearGroup,
  start: EvidenceMark,
  lastYear: EvidenceMark,
): StageBand[] {
  const candidates: StageBand[] = [];
  const lastBand = bandOfEvidence(lastYear);
  if (lastBand) candidates.push({ stage: yearBefore(yearGroup), band: lastBand });
  const startBand = bandOfEvidence(start);
  if (startBand) candidates.push({ stage: startStage(yearGroup), band: startBand });
  return candidates;
}
