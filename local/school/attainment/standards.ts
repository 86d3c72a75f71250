import { type YearGroup, yearGroups } from "../../../src/core/pupils/yearGroup";
import type { Subject } from "../../../src/core/subject";
import { dorset } from "../figures/publishedFigures";
import { normalQuantile } from "./normalScores";

/** Where the bands begin among a year group's children, as places in a normal distribution. */
export interface Standard {
  /** Children with special provision below this work below the key stage. */
  readonly workingTowards: number;
  readonly expected: number;
  readonly greaterDepth: number;
}

/**
 * The end of Reception, in percent: set so that those who reach the standard in all three subjects
 * and the other goals come near Dorset's good level of development. Our own estimate.
 */
const reception: Readonly<Record<"expected" | "greater", Readonly<Record<Subject, number>>>> = {
  expected: { reading: 79, writing: 76, mathematics: 80 },
  greater: { reading: 13, writing: 9, mathematics: 13 },
};

/** Teachers hold back early in a year: so many points fewer reach a band in autumn and spring. */
const fewerByTerm = [2, 1, 0] as const;

/**
 * The standard of a subject at the end of a term (0 autumn to 2 summer). The ends of the key
 * stages are Dorset's published figures; the years between lie on a line between them.
 */
export function standardAt(yearGroup: YearGroup, term: 0 | 1 | 2, subject: Subject): Standard {
  return standards[subject][3 * yearGroup + term] as Standard;
}

function worked(yearGroup: YearGroup, term: number, subject: Subject): Standard {
  const fewer = fewerByTerm[term as 0 | 1 | 2];
  const expected = sharePercent(yearGroup, subject, "expected") - fewer;
  const greater = Math.max(2, sharePercent(yearGroup, subject, "greater") - fewer);
  return {
    workingTowards: normalQuantile(0.045),
    expected: normalQuantile(1 - expected / 100),
    greaterDepth: normalQuantile(1 - greater / 100),
  };
}

function sharePercent(
  yearGroup: YearGroup,
  subject: Subject,
  reached: "expected" | "greater",
): number {
  const capital = reached === "expected" ? "Expected" : "Greater";
  const keyStage1 = dorset[`keyStage1${capital}`][subject];
  const keyStage2 = dorset[`keyStage2${capital}`][subject];
  if (yearGroup === 0) return reception[reached][subject];
  if (yearGroup === 1) return (reception[reached][subject] + keyStage1) / 2;
  return keyStage1 + ((keyStage2 - keyStage1) * (yearGroup - 2)) / 4;
}

const standardsOf = (subject: Subject): readonly Standard[] =>
  yearGroups.flatMap((yearGroup) => [0, 1, 2].map((term) => worked(yearGroup, term, subject)));

/** Each subject's standards, term by term from the autumn of Reception. */
const standards: Readonly<Record<Subject, readonly Standard[]>> = {
  reading: standardsOf("reading"),
  writing: standardsOf("writing"),
  mathematics: standardsOf("mathematics"),
};
