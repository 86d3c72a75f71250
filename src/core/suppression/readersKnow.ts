import type { CountRelations } from "./countCell";

/** A number by what it counts; without a standard, the children counted. */
export interface CountName {
  readonly measure: string;
  readonly group: string;
  readonly standard?: string;
}

/** What holds between numbers: `more` less `less` is 0, or is not below 0. */
export interface Knowledge {
  readonly relation: "zero" | "notNegative";
  readonly more: readonly CountName[];
  readonly less: readonly CountName[];
}

/** What every reader knows of the numbers of a report without being told any of them. */
export function readersKnow(
  measures: readonly string[],
  groups: readonly string[],
  relations: CountRelations,
): Knowledge[] {
  const counted = [undefined, ...relations.standards];
  return [
    ...measures.flatMap((measure) => partsAddUp(measure, counted, relations)),
    ...measures.flatMap((measure) =>
      groups.flatMap((group) => harderReachedByFewer({ measure, group }, counted)),
    ),
    ...relations.combined.flatMap(({ measure, of }) =>
      groups.flatMap((group) => [
        ...combinedIsRarer(measure, of, group, counted),
        ...missedInOne(measure, of, group, relations.standards),
      ]),
    ),
  ];
}

function partsAddUp(
  measure: string,
  counted: readonly (string | undefined)[],
  { partitions }: CountRelations,
): Knowledge[] {
  return partitions.flatMap(({ whole, parts }) =>
    counted.map((standard) => ({
      relation: "zero" as const,
      more: [name(measure, whole, standard)],
      less: parts.map((part) => name(measure, part, standard)),
    })),
  );
}

/** Nobody reaches a standard who is not counted, nor greater depth without the expected standard. */
function harderReachedByFewer(
  { measure, group }: CountName,
  counted: readonly (string | undefined)[],
): Knowledge[] {
  return counted.slice(1).map((standard, place) => ({
    relation: "notNegative" as const,
    more: [name(measure, group, counted[place])],
    less: [name(measure, group, standard)],
  }));
}

function combinedIsRarer(
  combined: string,
  of: readonly string[],
  group: string,
  counted: readonly (string | undefined)[],
): Knowledge[] {
  return counted.flatMap((standard) =>
    of.map((one) => ({
      relation: "notNegative" as const,
      more: [name(one, group, standard)],
      less: [name(combined, group, standard)],
    })),
  );
}

/** Whoever missed a standard in all combined missed it in one of them. */
function missedInOne(
  combined: string,
  of: readonly string[],
  group: string,
  standards: readonly string[],
): Knowledge[] {
  return standards.map((standard) => ({
    relation: "notNegative" as const,
    more: [...of.map((one) => name(one, group)), name(combined, group, standard)],
    less: [...of.map((one) => name(one, group, standard)), name(combined, group)],
  }));
}

function name(measure: string, group: string, standard?: string): CountName {
  return { measure, group, ...(standard === undefined ? {} : { standard }) };
}
