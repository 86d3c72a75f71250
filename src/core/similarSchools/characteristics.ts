import type { LocalSchool } from "./localSchool";

/** What makes schools alike here, in the order in which sentences name it. */
export const characteristics = ["size", "disadvantaged", "sen", "eal"] as const;

/** One of them. */
export type Characteristic = (typeof characteristics)[number];

/** How each is written, to follow "alike in". */
export const characteristicNames: Readonly<Record<Characteristic, string>> = {
  size: "number of children in Year 6",
  disadvantaged: "share of disadvantaged children",
  sen: "share of children with SEN support or a plan",
  eal: "share of children with English as an additional language",
};

/** A school's Year 6 by each, as far as they are known: a number of children, and percentages. */
export type Characteristics = Readonly<Partial<Record<Characteristic, number>>>;

/** The characteristics of a listed school. */
export function characteristicsOf(school: LocalSchool): Characteristics {
  const { eligiblePupils, disadvantagedPercent, senSupportPercent, ehcPercent, ealPercent } =
    school;
  const sen =
    senSupportPercent === undefined || ehcPercent === undefined
      ? undefined
      : senSupportPercent + ehcPercent;
  return given({
    size: eligiblePupils,
    disadvantaged: disadvantagedPercent,
    sen,
    eal: ealPercent,
  });
}

/** Leaves out what is not known. */
export function given(
  values: Readonly<Record<Characteristic, number | undefined>>,
): Characteristics {
  return Object.fromEntries(
    characteristics.flatMap((each) => (values[each] === undefined ? [] : [[each, values[each]]])),
  );
}

/** On what scale a characteristic is compared: size by its logarithm, since twice as big is twice as big. */
export function comparable(characteristic: Characteristic, value: number): number {
  return characteristic === "size" ? Math.log(Math.max(1, value)) : value;
}
