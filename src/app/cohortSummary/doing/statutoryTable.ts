import { academicYearName } from "../../../core/calendar/academicYear";
import type { Attainment } from "../../../core/cohort/attainment";
import type { CohortChild } from "../../../core/cohort/cohortChild";
import { goodLevelOfDevelopment } from "../../../core/cohort/goodLevelOfDevelopment";
import {
  phonicsResults,
  type TablesResults,
  tablesResults,
} from "../../../core/cohort/statutoryCheckResults";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { type YearGroup, yearGroupName } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";
import type { Block } from "../../../documents/report/reportModel";
import { heading, table, words } from "../blocks";
import { leftOutWords, list, share } from "../inWords";

/**
 * The good level of development, the phonics check and the tables check of the children whose year
 * group took them this year or last; nothing where the workbook holds no result of any.
 */
export function statutoryTable(summary: CohortSummary, school: School): Block[] {
  const rows = checks.flatMap(({ name, yearGroup, rowOf }) =>
    [0, 1].flatMap((yearsAgo): string[][] => {
      const now = (yearGroup + yearsAgo) as YearGroup;
      const members = summary.children.filter((child) => child.yearGroup === now);
      const year = school.settings.academicYear - yearsAgo;
      const found = rowOf(members, school, year);
      return found ? [[name, yearGroupName(now), academicYearName(year), ...found]] : [];
    }),
  );
  if (rows.length === 0) return [];
  return [
    heading("Early years, phonics and tables"),
    table(
      "Results of the children who are in this cohort now",
      [
        words("Check", 24),
        words("Children now in", 13),
        words("Taken in", 11),
        words("Result", 25),
        words("Left out", 27),
      ],
      rows,
      "The multiplication tables check has no expected standard.",
    ),
  ];
}

interface Check {
  readonly name: string;
  /** The year group in which it is taken. */
  readonly yearGroup: YearGroup;
  /** The result and who is left out; nothing where nobody has a result. */
  readonly rowOf: (
    children: readonly CohortChild[],
    school: School,
    year: number,
  ) => readonly [string, string] | undefined;
}

const checks: readonly Check[] = [
  {
    name: "Good level of development",
    yearGroup: 0,
    rowOf: (children, { earlyYears }, year) =>
      attainmentRow(goodLevelOfDevelopment(children, earlyYears, year)),
  },
  {
    name: "Phonics check, standard met",
    yearGroup: 1,
    rowOf: (children, { statutoryChecks }, year) =>
      attainmentRow(phonicsResults(children, statutoryChecks, year)),
  },
  {
    name: "Multiplication tables check",
    yearGroup: 4,
    rowOf: (children, { statutoryChecks }, year) =>
      tablesRow(tablesResults(children, statutoryChecks, year)),
  },
];

function attainmentRow(result: Attainment): readonly [string, string] | undefined {
  if (result.state === "noneAssessed") return undefined;
  return [share(result), leftOutWords(result.leftOut) || "nobody"];
}

function tablesRow(result: TablesResults): readonly [string, string] | undefined {
  if (result.state === "noneAssessed") return undefined;
  const { n, mean, fullMarks, notTaken, withoutResult } = result;
  const without = [
    ...(notTaken > 0 ? [`${notTaken} did not take it`] : []),
    ...(withoutResult > 0 ? [`${withoutResult} without a result`] : []),
  ];
  return [
    `mean ${mean.toFixed(1)} of 25 (${n} took it); full marks ${fullMarks} of ${n}`,
    list(without) || "nobody",
  ];
}
