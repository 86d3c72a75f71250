import { type Subject, subjectNames, subjects } from "../../../../core/subject";
import type { ImportField } from "../../importKind";
import { identityFields } from "../../results/childIdentity";

/** What FFT says of a child in a subject: the chance of each outcome, and its own estimate. */
export const fftValues = [
  "chanceBelow",
  "chanceWorkingTowards",
  "chanceExpected",
  "chanceGreaterDepth",
  "estimate",
  "estimatedScore",
] as const;

/** One of them. */
export type FftValue = (typeof fftValues)[number];

/** The chances among them, lowest outcome first. */
export const chanceKeys = fftValues.slice(0, 4) as readonly FftValue[];

/**
 * Names of each value: FFT's exports stand behind a log-in, so these are the words of its screens,
 * and a person chooses the columns where they are others. FFT's highest outcome is `Above`.
 */
const names: Readonly<Record<FftValue, readonly string[]>> = {
  chanceBelow: ["chance below", "chance of below", "below", "probability below"],
  chanceWorkingTowards: [
    "chance working towards",
    "chance of working towards",
    "working towards",
    "probability working towards",
  ],
  chanceExpected: [
    "chance expected",
    "chance of expected",
    "expected",
    "national standard",
    "probability expected",
  ],
  chanceGreaterDepth: [
    "chance greater depth",
    "chance above",
    "chance of above",
    "above",
    "greater depth",
    "higher standard",
    "probability above",
  ],
  estimate: ["estimated outcome", "estimated grade", "estimated band", "estimate", "FFT estimate"],
  estimatedScore: ["estimated scaled score", "estimated score", "scaled score"],
};

/** The field that a value has in a table with columns for each subject. */
export function wideKey(subject: Subject, value: FftValue): string {
  return `${subject}.${value}`;
}

const long: readonly ImportField[] = [
  {
    key: "subject",
    label: "Subject",
    alsoCalled: ["Estimate subject"],
    note: "Where each row is of one subject.",
  },
  {
    key: "benchmark",
    label: "Benchmark",
    alsoCalled: ["FFT benchmark", "Estimate type", "Percentile", "FFT rank"],
    note: "FFT50, FFT20 or FFT5. Left blank, it is told from the file's name, or asked.",
  },
  ...fftValues.map((value) => fieldOf(value, "", names[value])),
];

const wide: readonly ImportField[] = subjects.flatMap((subject) =>
  fftValues.map((value) =>
    fieldOf(
      wideKey(subject, value),
      `${subjectNames[subject]} `,
      (subject === "mathematics" ? ["Mathematics", "Maths"] : [subjectNames[subject]]).flatMap(
        (name) => names[value].flatMap((each) => [`${name} ${each}`, `${name} – ${each}`]),
      ),
      names[value][0],
    ),
  ),
);

/** What a file of FFT's estimates may say: a row for each child and subject, or a row for each child. */
export const fftFields: readonly ImportField[] = [...identityFields, ...long, ...wide];

function fieldOf(
  key: string,
  subject: string,
  alsoCalled: readonly string[],
  name = alsoCalled[0] ?? key,
): ImportField {
  const label = subject === "" ? capital(name) : `${subject}${name}`;
  return { key, label, alsoCalled: alsoCalled.flatMap((each) => [each, `${each} %`]) };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
