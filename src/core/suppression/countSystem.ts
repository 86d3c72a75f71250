import type { CountCell, CountRelations } from "./countCell";
import { type CountName, type Knowledge, readersKnow } from "./readersKnow";

/** A number that figures print: the children counted, or those who reached a standard. */
export interface CountVariable {
  readonly value: number;
  readonly counts: "children" | "reached";
  /** The figures that print it, by their places. */
  readonly cells: readonly number[];
  /** The constraints it stands in, by their places. */
  readonly constraints: readonly number[];
}

/** A sum of numbers that is 0, or is not below 0. */
export interface CountConstraint {
  readonly terms: readonly { readonly variable: number; readonly factor: 1 | -1 }[];
  readonly relation: Knowledge["relation"];
}

/** The numbers of a report and all that holds between them. */
export interface CountSystem {
  readonly variables: readonly CountVariable[];
  readonly constraints: readonly CountConstraint[];
}

/**
 * Sets up the numbers of a report and what readers know of them. What is known of a number that no
 * figure gives is passed over. Throws a `RangeError` where the figures do not hold together, since
 * nothing could be proved of them.
 */
export function countSystem(cells: readonly CountCell[], relations: CountRelations): CountSystem {
  const numbers = numbersOf(cells);
  const places = new Map([...numbers.keys()].map((key, place) => [key, place]));
  const measures = [...new Set(cells.map(({ measure }) => measure))];
  const groups = [...new Set(cells.map(({ group }) => group))];
  const constraints = readersKnow(measures, groups, relations).flatMap(
    ({ relation, more, less }): CountConstraint[] => {
      const term = (factor: 1 | -1) => (each: CountName) => ({
        variable: places.get(keyOf(each)) ?? -1,
        factor,
      });
      const terms = [...more.map(term(1)), ...less.map(term(-1))];
      return terms.every(({ variable }) => variable >= 0) ? [{ terms, relation }] : [];
    },
  );
  const standsIn = new Map<number, number[]>();
  for (const [place, { terms }] of constraints.entries()) {
    for (const { variable } of terms) {
      standsIn.set(variable, [...(standsIn.get(variable) ?? []), place]);
    }
  }
  const variables = [...numbers.values()].map((number, place) => ({
    ...number,
    constraints: standsIn.get(place) ?? [],
  }));
  const values = variables.map(({ value }) => value);
  if (constraints.some((each) => isBroken(each, sumOf(each, values)))) {
    throw new RangeError("The figures do not add up.");
  }
  return { variables, constraints };
}

/** The sum of a constraint's terms with these values of the variables. */
export function sumOf({ terms }: CountConstraint, values: readonly number[]): number {
  return terms.reduce((sum, { variable, factor }) => sum + factor * (values[variable] ?? 0), 0);
}

/** Whether a sum breaks its constraint. */
export function isBroken({ relation }: CountConstraint, sum: number): boolean {
  return relation === "zero" ? sum !== 0 : sum < 0;
}

type NumberOf = Pick<CountVariable, "value" | "counts"> & { readonly cells: number[] };

function numbersOf(cells: readonly CountCell[]): ReadonlyMap<string, NumberOf> {
  const numbers = new Map<string, NumberOf>();
  const note = (name: CountName, value: number, place: number) => {
    const found = numbers.get(keyOf(name));
    const counts = name.standard === undefined ? "children" : "reached";
    if (!found) numbers.set(keyOf(name), { value, counts, cells: [place] });
    else if (found.value === value) found.cells.push(place);
    else throw new RangeError(`The figures give two numbers for ${keyOf(name)}.`);
  };
  for (const [place, { measure, group, standard, n, reached }] of cells.entries()) {
    note({ measure, group }, n, place);
    note({ measure, group, standard }, reached, place);
  }
  return numbers;
}

function keyOf({ measure, group, standard = "" }: CountName): string {
  return [measure, group, standard].join("|");
}
