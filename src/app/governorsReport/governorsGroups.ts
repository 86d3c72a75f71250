import type { CohortChild } from "../../core/cohort/cohortChild";
import { cohortGroups, priorAttainmentNames } from "../../core/cohort/cohortGroups";
import { yearGroupName, yearGroups } from "../../core/pupils/yearGroup";
import type { CountRelations } from "../../core/suppression/countCell";

/** Children that a figure is of. */
export interface GovernorsGroup {
  readonly name: string;
  readonly members: readonly CohortChild[];
  /** False for the rest of a whole, which has no row of its own but can be worked out. */
  readonly printed: boolean;
}

/** The groups of a report, and which of them make up which others. */
export interface GovernorsGroups {
  readonly groups: readonly GovernorsGroup[];
  readonly partitions: CountRelations["partitions"];
}

/** How all children are called. */
export const everybody = "All children";

/** The fact that divides children by where they began the key stage. */
export const priorAttainment = "Prior attainment";

/** The groups that are compared, by the fact of the Pupils or class tabs that divides them. */
export const comparedGroups: readonly ComparedFact[] = [
  { fact: "Sex", names: ["Girls", "Boys"] },
  { fact: "Disadvantage", names: ["Disadvantaged", "Not disadvantaged"] },
  { fact: "SEN", names: ["No SEN", "SEN support", "Education, health and care plan"] },
  {
    fact: "First language",
    names: ["English first language", "English as an additional language"],
  },
  {
    fact: priorAttainment,
    names: Object.values(priorAttainmentNames),
    saysOfWhomNotKnown: true,
  },
];

/** What divides children into groups. */
interface ComparedFact {
  readonly fact: string;
  readonly names: readonly string[];
  /** Whether the children of whom it is not known are a row of their own, as new arrivals are. */
  readonly saysOfWhomNotKnown?: boolean;
}

/** A fact inside a sentence: `first language`, but `SEN`. */
export function factInWords(fact: string): string {
  return fact === "SEN" ? fact : fact.toLowerCase();
}

/** The children of whom a fact is not known, as a group. */
export function nameOfNotKnown(fact: string): string {
  return `${fact} not known`;
}

/** The disadvantaged children at the end of Key Stage 2, whom DfE compares with others nationally. */
export const disadvantagedInYear6 = "Year 6, disadvantaged";

/** All children and their year groups: as far as tables by year group go. */
export function yearGroupsOf(children: readonly CohortChild[]): GovernorsGroups {
  const byYear = yearGroups.map((yearGroup) =>
    group(
      yearGroupName(yearGroup),
      children.filter((child) => child.yearGroup === yearGroup),
    ),
  );
  const rest = children.filter(({ yearGroup }) => yearGroup === undefined);
  const parts = [...byYear, group("Year group not recorded", rest, false)];
  return { groups: [group(everybody, children), ...parts], partitions: [madeUp(everybody, parts)] };
}

/** Those and every group that is compared, with what is left over of each whole. */
export function allGroupsOf(children: readonly CohortChild[]): GovernorsGroups {
  const years = yearGroupsOf(children);
  const divided = comparedGroups.map((each) => divide(children, each));
  const disadvantage = divided[1] ?? [];
  const inYear6 = disadvantage.map(({ name, members }) =>
    group(
      name === "Disadvantaged" ? disadvantagedInYear6 : `Year 6: ${name}`,
      members.filter(({ yearGroup }) => yearGroup === 6),
      name === "Disadvantaged",
    ),
  );
  const elsewhere = disadvantage.map(({ name, members }) =>
    group(
      `Other years: ${name}`,
      members.filter(({ yearGroup }) => yearGroup !== 6),
      false,
    ),
  );
  return {
    groups: [...years.groups, ...divided.flat(), ...inYear6, ...elsewhere],
    partitions: [
      ...years.partitions,
      ...divided.map((parts) => madeUp(everybody, parts)),
      madeUp("Year 6", inYear6),
      ...disadvantage.map(({ name }, place) => ({
        whole: name,
        parts: [inYear6, elsewhere].flatMap((groups) => groups[place]?.name ?? []),
      })),
    ],
  };
}

/** The children of whom the workbook does not give a fact. */
export function notRecorded(children: readonly CohortChild[], fact: string): CohortChild[] {
  const names = comparedGroups.find((each) => each.fact === fact)?.names ?? [];
  return children.filter((child) => names.every((name) => !belongs(child, name)));
}

/** Whether a child is known to belong to a group that is compared. */
export function belongs(child: CohortChild, name: string): boolean {
  return cohortGroups.find((each) => each.name === name)?.includes(child) === true;
}

/** Children by a fact of theirs, and those of whom it is not known. */
function divide(
  children: readonly CohortChild[],
  { fact, names, saysOfWhomNotKnown = false }: ComparedFact,
): GovernorsGroup[] {
  const known = names.map((name) =>
    group(
      name,
      children.filter((child) => belongs(child, name)),
    ),
  );
  const notKnown = group(nameOfNotKnown(fact), notRecorded(children, fact), saysOfWhomNotKnown);
  return [...known, notKnown];
}

function group(name: string, members: readonly CohortChild[], printed = true): GovernorsGroup {
  return { name, members, printed };
}

function madeUp(whole: string, parts: readonly GovernorsGroup[]) {
  return { whole, parts: parts.map(({ name }) => name) };
}
