/** Papers of QCA's optional tests of Year 3 whose thresholds are known. */
export type OptionalTestPaper = "reading" | "writing" | "mathematics A" | "mathematics B";

/** From how many marks each level begins; fewer marks than the first give no level. */
const thresholds: Readonly<Record<OptionalTestPaper, readonly (readonly [number, string])[]>> = {
  reading: [
    [7, "2C"],
    [11, "2B"],
    [16, "2A"],
    [20, "3C"],
    [23, "3B"],
    [27, "3A"],
    [30, "4"],
  ],
  writing: [
    [13, "2C"],
    [17, "2B"],
    [23, "2A"],
    [27, "3C"],
    [29, "3B"],
    [33, "3A"],
    [35, "4"],
  ],
  "mathematics A": [
    [11, "2B"],
    [19, "2A"],
    [30, "3C"],
    [38, "3B"],
  ],
  "mathematics B": [
    [22, "3C"],
    [30, "3B"],
    [36, "3A"],
    [41, "4C"],
  ],
};

/** The year of the table: it is right for the tests of that year alone. */
export const optionalTestYear = 2007;

/**
 * The level of a number of marks in QCA's optional tests of Year 3, by the table of 2007; nothing
 * where the marks are too few for a level of the paper.
 *
 * Source: QCA, thresholds of the Year 3 optional tests, 2007. Those of Years 4 and 5 and of other
 * years were not found, and are not shipped.
 */
export function optionalTestLevel(paper: OptionalTestPaper, marks: number): string | undefined {
  return [...thresholds[paper]].reverse().find(([from]) => marks >= from)?.[1];
}
