import { type CohortChances, cohortChances } from "../../../core/cohort/cohortChances";
import {
  type CohortSummary,
  type ReportedStandard,
  reportedStandards,
} from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { type Subject, subjectNames } from "../../../core/subject";
import type { Block } from "../../../documents/report/reportModel";
import { heading, note, table, text, words } from "../blocks";
import { everyone, measureName } from "../cohortFigure";
import { children, list, small } from "../inWords";
import { type LikelyRow, likelyInWords, likelyRange } from "./likelyInWords";

/**
 * How many children are likely to be at each standard at the end of the key stage, beside what the
 * targets ask for; FFT's estimates beside those of similar children, where they are imported.
 */
export function likelyTable(summary: CohortSummary, book: FigureBook): Block[] {
  const rows = reportedStandards.flatMap((atLeast) =>
    summary.subjects.flatMap(({ subject }) => rowOf(summary, subject, atLeast)),
  );
  if (rows.length === 0) {
    return [
      heading("What is likely"),
      text(
        "No chance is known, because the school's history is too short and no FFT estimates are imported.",
      ),
    ];
  }
  const bySimilar = knowsSimilarChildren(summary);
  const byFft = bySimilar && rows.some(({ fft }) => fft);
  return [
    heading("What is likely"),
    text(
      "By the end of the key stage, from what similar children of this school went on to do, or where too few are known from FFT's estimates. Challenging targets ask for more than is likely.",
    ),
    table(
      "What is likely, and what the targets ask for",
      [
        words("Subject and standard", 31),
        words(bySimilar ? "Most likely (range)" : "Most likely by FFT (range)", 25),
        ...(byFft ? [words("By FFT's estimates alone", 21)] : []),
        words("Targets ask for", 13),
        words("Chance that as many reach it", 20),
      ],
      rows.map((row) => likelyInWords(row, byFft, book)),
      `The range holds in about four cases of five. It takes children's results not to hang together; a good or a hard year for all would make it wider.${without(summary, book)} For all three combined no chance is given: the chance that one child reaches all three is not known, and multiplying the three would make it far too small.`,
    ),
    ...tooChallenging(rows),
  ];
}

/** Whether any chance rests on similar children: where none does, all are FFT's. */
function knowsSimilarChildren({ children: all }: CohortSummary): boolean {
  return all.some(({ inSubject }) =>
    Object.values(inSubject).some(({ evidence }) => evidence.similar.state === "known"),
  );
}

function rowOf(summary: CohortSummary, subject: Subject, atLeast: ReportedStandard): LikelyRow[] {
  const used = cohortChances(summary.children, subject, atLeast);
  if (!used) return [];
  const fft = cohortChances(summary.children, subject, atLeast, "fft");
  return [{ name: measureName(subject, atLeast), used, ...(fft ? { fft } : {}) }];
}

/** For how many children no chance is known, by subject. */
function without({ children: all, subjects }: CohortSummary, book: FigureBook): string {
  const parts = subjects.flatMap(({ subject }) => {
    const found: CohortChances | undefined = cohortChances(all, subject, "expected");
    const n = found ? found.without : all.length;
    if (n === 0) return [];
    const measure = `${subjectNames[subject]}: children without a known chance`;
    const details = { measure, group: everyone, point: "End of key stage" };
    const numbers = { numerator: n, denominator: all.length };
    const some = book.written(details, children(n), numbers);
    return [`${subjectNames[subject].toLowerCase()} for ${some}`];
  });
  return parts.length === 0 ? "" : ` No chance is known in ${list(parts)}.`;
}

/** Below this chance, the targets of a cohort together ask for what hardly happens. */
const hardlyEver = 0.01;

function tooChallenging(rows: readonly LikelyRow[]): Block[] {
  const found = rows.filter(({ used }) => used.targets && used.targets.chance < hardlyEver);
  if (found.length === 0) return [];
  const names = found
    .map(({ name, used }) => `${small(name)}, most likely ${likelyRange(used)}`)
    .join("; ");
  return [
    note(
      `Each target may be right for its child, and yet together they ask for what hardly happens: ${names}. A school that promises the sum of its targets is likely to fall short of it.`,
    ),
  ];
}
