import type { LocalSchool } from "../../src/core/similarSchools/localSchool";

/** A made-up primary school of the list: 30 children, a quarter disadvantaged, unless told. */
export function aLocalSchool(urn: string, details: Partial<LocalSchool> = {}): LocalSchool {
  return {
    urn,
    name: `School ${urn}`,
    localAuthority: "Dorset",
    ageRange: "4 to 11",
    phase: "primary",
    period: "2024/2025",
    eligiblePupils: 30,
    disadvantagedPercent: 25,
    senSupportPercent: 15,
    ehcPercent: 5,
    ealPercent: 5,
    ...details,
  };
}

/** So many schools, each a little more disadvantaged and with results a little lower than the last. */
export function localSchools(n: number): LocalSchool[] {
  return Array.from({ length: n }, (_, place) =>
    aLocalSchool(String(100001 + place), {
      eligiblePupils: 20 + place,
      disadvantagedPercent: 10 + 2 * place,
      ealPercent: place % 4,
      rwmExpected: 75 - place,
      readingExpected: 85 - place,
      writingExpected: 80 - place,
      mathsExpected: 82 - place,
    }),
  );
}
