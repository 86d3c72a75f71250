import {
  type Characteristic,
  type Characteristics,
  characteristics,
  characteristicsOf,
} from "./characteristics";
import { distanceFrom } from "./distanceFrom";
import { endsWithYear6, type LocalSchool } from "./localSchool";

/** A school of the list with its distance from this one: 0 is alike in everything compared. */
export interface SimilarSchool {
  readonly school: LocalSchool;
  readonly distance: number;
}

/** How many schools of the list were not compared, and why. */
export interface NotCompared {
  readonly otherYear: number;
  readonly otherKind: number;
  /** Characteristics withheld, as they are where very few children are in Year 6. */
  readonly notPublished: number;
}

/** The schools most like this one, nearest first, or that there are too few to choose from. */
export type SimilarSchools =
  | {
      readonly state: "known";
      readonly schools: readonly SimilarSchool[];
      /** How many schools they were chosen from. */
      readonly chosenFrom: number;
      readonly period: string;
      /** What was compared, and what could not be because this school's own is not known. */
      readonly by: readonly Characteristic[];
      readonly without: readonly Characteristic[];
      readonly notCompared: NotCompared;
    }
  | { readonly state: "tooFewSchools"; readonly notCompared: NotCompared }
  | { readonly state: "tooLittleKnown"; readonly without: readonly Characteristic[] };

/** How many schools are chosen. */
export const howManySimilar = 15;

/** With fewer schools to choose from than this, there is nothing that could be called similar. */
const fewestToChooseFrom = 5;

/** With fewer of the four characteristics than this, schools are not compared. */
const fewestCharacteristics = 3;

/**
 * Finds the schools of the list that are most like this one by Year 6: Euclidean distance over the
 * standardised (z) logarithm of size and the shares of disadvantaged children, of SEN support and
 * plans, and of English as an additional language. This program's own choice, after DfE's and FFT's
 * similar schools, which use more than is published locally (Policy 3.1: all schools and similar
 * schools). Schools of the latest year alone, those that end with Year 6; the own school, known by
 * its URN, is left out. A listed school without one of the figures compared is left out and counted.
 */
export function similarSchools(
  own: Characteristics,
  list: readonly LocalSchool[],
  ownUrn = "",
): SimilarSchools {
  const by = characteristics.filter((each) => own[each] !== undefined);
  const without = characteristics.filter((each) => own[each] === undefined);
  if (by.length < fewestCharacteristics) return { state: "tooLittleKnown", without };
  const others = list.filter(({ urn }) => ownUrn === "" || urn !== ownUrn);
  const period = latestPeriod(others);
  const ofYear = others.filter((school) => school.period === period);
  const ofKind = ofYear.filter(endsWithYear6);
  const known = ofKind.filter((school) => {
    const theirs = characteristicsOf(school);
    return by.every((each) => theirs[each] !== undefined);
  });
  const notCompared = {
    otherYear: others.length - ofYear.length,
    otherKind: ofYear.length - ofKind.length,
    notPublished: ofKind.length - known.length,
  };
  if (known.length < fewestToChooseFrom) return { state: "tooFewSchools", notCompared };
  const distance = distanceFrom(own, by, known.map(characteristicsOf));
  const ranked = known
    .map((school) => ({ school, distance: distance(characteristicsOf(school)) }))
    .sort((one, other) => one.distance - other.distance || order(one.school, other.school));
  return {
    state: "known",
    schools: ranked.slice(0, howManySimilar),
    chosenFrom: known.length,
    period,
    by,
    without,
    notCompared,
  };
}

/** The latest academic year in a list: `2024/2025`; empty where the list is. */
export function latestPeriod(list: readonly Pick<LocalSchool, "period">[]): string {
  return list.reduce((latest, { period }) => (period > latest ? period : latest), "");
}

function order(one: LocalSchool, other: LocalSchool): number {
  return one.urn < other.urn ? -1 : 1;
}
