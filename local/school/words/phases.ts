import type { YearGroup } from "../../../src/core/pupils/yearGroup";
import type { Subject } from "../../../src/core/subject";

/** Phases of a primary school, in whose words teachers write of children. */
export type Phase = "reception" | "infants" | "lowerJuniors" | "upperJuniors";

/** The phase of a year group. */
export function phaseOf(yearGroup: YearGroup): Phase {
  if (yearGroup === 0) return "reception";
  if (yearGroup <= 2) return "infants";
  return yearGroup <= 4 ? "lowerJuniors" : "upperJuniors";
}

/** Sentences for each phase and subject. */
export type Sentences = Readonly<Record<Phase, Readonly<Record<Subject, readonly string[]>>>>;
