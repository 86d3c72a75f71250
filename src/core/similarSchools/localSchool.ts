/** The measures of a school in the published list that it can be compared by: Key Stage 2, in per cent or scaled scores. */
export const localMeasures = [
  "rwmExpected",
  "rwmHigher",
  "readingExpected",
  "readingHigher",
  "readingScaled",
  "writingExpected",
  "writingHigher",
  "mathsExpected",
  "mathsHigher",
  "mathsScaled",
  "gpsExpected",
  "gpsHigher",
  "gpsScaled",
] as const;

/** One of them. */
export type LocalMeasure = (typeof localMeasures)[number];

/**
 * A school of the Local schools tab, with the published results of its Year 6 and who they were. A
 * figure that its publisher withholds is absent, never 0. Percentages are from 0 to 100.
 */
export interface LocalSchool extends Readonly<Partial<Record<LocalMeasure, number>>> {
  /** The school's Unique Reference Number, which is public. */
  readonly urn: string;
  readonly name: string;
  readonly localAuthority: string;
  /** `4 to 11`. */
  readonly ageRange: string;
  /** `primary`, `junior` or `all-through`. */
  readonly phase: string;
  /** The academic year of the results, as published: `2024/2025`. */
  readonly period: string;
  /** Children at the end of Key Stage 2. */
  readonly eligiblePupils?: number;
  readonly disadvantagedPercent?: number;
  readonly senSupportPercent?: number;
  /** With an education, health and care plan. */
  readonly ehcPercent?: number;
  readonly ealPercent?: number;
}

/**
 * Whether a school takes children to the end of Year 6 and no further: primary and junior schools,
 * by phase and an age range ending at 11. Middle, all-through and special schools have Key Stage 2
 * results too, but of children who came late, or whom no primary school is like; they are left out.
 */
export function endsWithYear6({
  phase,
  ageRange,
}: Pick<LocalSchool, "phase" | "ageRange">): boolean {
  const end = /(\d+)\D*$/.exec(ageRange)?.[1];
  return /primary|junior/i.test(phase) && end === "11";
}
