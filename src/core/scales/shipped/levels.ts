import type { Grade, Scale } from "../scale";

const pScaleCodes = [
  "P1i",
  "P1ii",
  "P2i",
  "P2ii",
  "P3i",
  "P3ii",
  "P4",
  "P5",
  "P6",
  "P7",
  "P8",
] as const;

const pScaleGrades: readonly Grade[] = pScaleCodes.map((code) => ({
  code,
  name: `P scale ${code.slice(1)}`,
}));

const subLevels: readonly Grade[] = [1, 2, 3, 4, 5, 6].flatMap((level) =>
  ["C", "B", "A"].map((letter, index) => ({
    code: `${level}${letter}`,
    name: `Level ${level}${letter}`,
    points: 6 * level + 1 + 2 * index,
    ...(letter === "B" ? { alsoWritten: [String(level)] } : {}),
  })),
);

const unranked = [
  { code: "A", name: "Absent", inCohort: true },
  { code: "D", name: "Disapplied", inCohort: true },
];

/**
 * National Curriculum levels, to 2015, in thirds: `1C` to `6A`, with `W` for working towards
 * level 1. A whole level is read as its middle third.
 */
export const levels: Scale = {
  id: "levels",
  name: "National Curriculum levels",
  family: "cumulative",
  grades: [{ code: "W", name: "Working towards level 1", points: 3 }, ...subLevels],
  unranked,
  expectation: {
    atYearEnd: { 1: "1A", 2: "2B", 3: "2A", 4: "3B", 5: "3A", 6: "4B" },
    gradesPerYear: 2,
    deeperBy: 2,
  },
  source:
    "DfES points (2006: W 3, then 6 a level, 2 a third); expected levels of Havering's yardstick, the lower where it gives two",
};

/** P scales, for children working below level 1, to 2018. They set no age-related expectation. */
export const pScales: Scale = {
  id: "p-scales",
  name: "P scales",
  family: "cumulative",
  grades: pScaleGrades.map((grade) => ({ ...grade, band: "below" })),
  unranked,
  source: "QCA P scales, to 2018; every one is below what is expected of any year group",
};
