import type { Pupil } from "./pupil";
import { isSummerBorn } from "./yearGroup";

/** A group of children that measures are reported for, beside "all". */
export interface PupilGroup {
  readonly name: string;
  /** The name of the group it is compared with, where there is one. */
  readonly comparedWith?: string;
  /** Whether a child belongs; nothing when the roll does not say. */
  readonly includes: (pupil: Pupil) => boolean | undefined;
}

/**
 * The groups of the headteacher's and governors' reports, those that DfE publishes figures for.
 * Summer born is 1 April to 31 August.
 */
export const pupilGroups: readonly PupilGroup[] = [
  { name: "Girls", comparedWith: "Boys", includes: (pupil) => known(pupil.sex, pupil.sex === "F") },
  { name: "Boys", comparedWith: "Girls", includes: (pupil) => known(pupil.sex, pupil.sex === "M") },
  {
    name: "Disadvantaged",
    comparedWith: "Not disadvantaged",
    includes: (pupil) => pupil.pupilPremium,
  },
  {
    name: "Not disadvantaged",
    comparedWith: "Disadvantaged",
    includes: (pupil) => known(pupil.pupilPremium, pupil.pupilPremium === false),
  },
  {
    name: "SEN support",
    comparedWith: "No SEN",
    includes: (pupil) => known(pupil.sen, pupil.sen === "K"),
  },
  {
    name: "Education, health and care plan",
    comparedWith: "No SEN",
    includes: (pupil) => known(pupil.sen, pupil.sen === "E"),
  },
  { name: "No SEN", includes: (pupil) => known(pupil.sen, pupil.sen === "N") },
  {
    name: "English as an additional language",
    comparedWith: "English first language",
    includes: (pupil) => pupil.eal,
  },
  {
    name: "English first language",
    comparedWith: "English as an additional language",
    includes: (pupil) => known(pupil.eal, pupil.eal === false),
  },
  {
    name: "Summer born",
    includes: (pupil) =>
      pupil.dateOfBirth === undefined ? undefined : isSummerBorn(pupil.dateOfBirth),
  },
];

function known(value: unknown, answer: boolean): boolean | undefined {
  return value === undefined ? undefined : answer;
}
