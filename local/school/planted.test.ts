import { cellAddress } from "../../src/core/cell";
import { runChecks } from "../../src/core/checks/runChecks";
import type { Finding } from "../../src/core/findings/finding";
import { readSchool } from "../../src/workbook/read/readSchool";
import { makeSchool, type SchoolOptions } from "./makeSchool";
import { sampleToday } from "./sampleYear";
import type { Planted } from "./schoolWorkbook";

/** A school as it is made, and what the checks find in it. */
function checked(options: SchoolOptions) {
  const { tabs, planted } = makeSchool(options);
  return { planted, findings: runChecks(readSchool(tabs, sampleToday).school) };
}

const placeOf = ({ cell }: Finding): string => `${cell.tab}!${cellAddress(cell)}`;

/** The cells at which a mistake may be reported. */
function placesOf({ tab, cell, alsoAt = [] }: Planted): ReadonlySet<string> {
  return new Set([{ tab, cell }, ...alsoAt].map((each) => `${each.tab}!${each.cell}`));
}

/** A finding as a line to read when a test fails. */
const lineOf = (finding: Finding): string =>
  `${finding.severity} ${finding.rule} at ${placeOf(finding)}: ${finding.message}`;

const plantedSchools: readonly SchoolOptions[] = [
  { seed: 2026 },
  { seed: 7 },
  { seed: 5, pupils: 56, classes: 7 },
  { seed: 12, pupils: 210, classes: 7 },
];

describe.each(plantedSchools)("in the school with mistakes made from %j", (options) => {
  const { planted, findings } = checked(options);

  test("every mistake is found at its cell, as severe as it is", () => {
    const missed = planted.filter(
      (mistake) =>
        !findings.some(
          (finding) =>
            placesOf(mistake).has(placeOf(finding)) && finding.severity === mistake.severity,
        ),
    );
    const lines = missed.map(
      ({ severity, kind, tab, cell }) => `${severity} ${kind} at ${tab}!${cell}`,
    );
    expect(lines).toEqual([]);
  });

  test("nothing else is found but what is still to do", () => {
    const told = new Set(planted.flatMap((mistake) => [...placesOf(mistake)]));
    const others = findings.filter(
      (finding) => finding.severity !== "reminder" && !told.has(placeOf(finding)),
    );
    expect(others.map(lineOf)).toEqual([]);
  });
});

test.each<SchoolOptions>([
  { seed: 2026 },
  { seed: 1 },
  { seed: 2 },
  { seed: 3 },
  { seed: 99 },
  { seed: 4, pupils: 56, classes: 7 },
  { seed: 8, pupils: 210, classes: 7 },
  { seed: 6, pupils: 630, classes: 21 },
])("nothing is wrong or odd in the clean school made from %j", (options) => {
  const { findings } = checked({ ...options, mistakes: false });
  const wrong = findings.filter(({ severity }) => severity !== "reminder");
  expect(wrong.map(lineOf)).toEqual([]);
});
