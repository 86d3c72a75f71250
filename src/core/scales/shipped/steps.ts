import type { YearGroup } from "../../pupils/yearGroup";
import type { Grade, Scale } from "../scale";

const stepNames = [
  ["b", "beginning"],
  ["b+", "beginning, secure"],
  ["w", "working within"],
  ["w+", "working within, secure"],
  ["s", "secure"],
  ["s+", "secure, deeper"],
] as const;

const years: readonly YearGroup[] = [1, 2, 3, 4, 5, 6];

const grades: readonly Grade[] = years.flatMap((year) =>
  stepNames.map(([step, name]) => ({ code: `${year}${step}`, name: `Year ${year} ${name}` })),
);

/**
 * Steps: six to a year, named after the year's work (`3b` to `3s+`). A child working at what is
 * expected is at `b` in autumn, `w` in spring and `s` in summer.
 */
export const steps: Scale = {
  id: "steps",
  name: "Steps",
  family: "cumulative",
  grades,
  unranked: [{ code: "A", name: "Absent", inCohort: true }],
  expectation: {
    atYearEnd: { 1: "1s", 2: "2s", 3: "3s", 4: "4s", 5: "5s", 6: "6s" },
    gradesPerYear: 6,
    deeperBy: 1,
  },
  source:
    "Target Tracker's bands and steps, as schools that use it publish them (St Mary's Farnham Royal; Wirral)",
};
