import type { CountCell, CountRelations } from "../../src/core/suppression/countCell";

/** A child as a report on one or more subjects counts it. */
export interface CountedChild {
  readonly name: string;
  /** Each attribute that groups are made by, such as `sex: "F"`. */
  readonly groups: Readonly<Record<string, string>>;
  /** The standards reached in each subject; nothing where the child is not assessed. */
  readonly reached: Readonly<Record<string, readonly string[] | undefined>>;
}

/** How a report counts its children. */
export interface Counting {
  /** The values of each attribute, and which of them the report has no row for. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly unprinted?: readonly string[];
  readonly subjects: readonly string[];
  readonly standards: readonly string[];
  /** Whether a measure of all subjects together stands beside them. */
  readonly combined?: boolean;
}

/** The figures of a report on these children: everybody, and each group. */
export function cellsOf(children: readonly CountedChild[], counting: Counting): CountCell[] {
  const { attributes, unprinted = [], subjects, standards, combined = false } = counting;
  const groups = [
    { group: "all", members: children },
    ...Object.entries(attributes).flatMap(([attribute, values]) =>
      values.map((value) => ({
        group: value,
        members: children.filter((child) => child.groups[attribute] === value),
      })),
    ),
  ];
  const measures = [
    ...subjects.map((subject) => ({ measure: subject, of: [subject] })),
    ...(combined ? [{ measure: "combined", of: subjects }] : []),
  ];
  return groups.flatMap(({ group, members }) =>
    measures.flatMap(({ measure, of }) => {
      const counted = members.filter(({ reached }) => of.every((subject) => reached[subject]));
      return standards.map((standard) => ({
        id: `${measure} ${standard} ${group}`,
        group,
        measure,
        standard,
        n: counted.length,
        reached: counted.filter(({ reached }) =>
          of.every((subject) => reached[subject]?.includes(standard)),
        ).length,
        counted: counted
          .map(({ name }) => name)
          .sort()
          .join(),
        printed: !unprinted.includes(group),
      }));
    }),
  );
}

/** How those figures hang together, with the number on roll, unless it is fewer than six. */
export function relationsOf(
  { attributes, subjects, standards, combined }: Counting,
  roll: number,
): CountRelations {
  return {
    partitions: Object.values(attributes).map((parts) => ({ whole: "all", parts })),
    standards,
    combined: combined ? [{ measure: "combined", of: subjects }] : [],
    onRoll: { all: Math.max(roll, 6) },
  };
}
