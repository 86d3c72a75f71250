import { type AcademicYear, academicYearName } from "../../../core/calendar/academicYear";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import type { FigureBook } from "../../../core/figures/figureBook";
import { subjectNames, subjects } from "../../../core/subject";
import { keyStage2Cohort } from "../../../core/valueAdded/keyStage2Cohort";
import { schoolProgress } from "../../../core/valueAdded/schoolProgress";
import { valueAddedTableProblems } from "../../../core/valueAdded/valueAddedTableProblems";
import type { Block } from "../../../documents/report/reportModel";
import { bullets, figures, note, table, text, words } from "../blocks";
import { list } from "../inWords";
import type { SummaryContext } from "../summaryContext";
import { progressInWords } from "./progressInWords";
import { type ProgressRow, progressCells } from "./progressRow";

const whatItIs =
  "National value added compares each child's Key Stage 2 results with those of children across the country who started at the same point.";

/** How many years' cohorts are shown, the latest ones. */
const yearsShown = 3;

/**
 * The school's value added from Key Stage 1 to Key Stage 2 by DfE's method, for the latest cohorts
 * that the table in the workbook covers; in words why there is none otherwise. Only where the cohort
 * has children in Year 6: to others it says nothing.
 */
export function nationalProgress(
  { children }: CohortSummary,
  { school, valueAddedTable = [] }: SummaryContext,
  book: FigureBook,
): Block[] {
  if (valueAddedTable.length === 0) {
    return [
      text(
        `${whatItIs} Its table of national averages is not in this workbook, so no figure is given here. DfE publishes it in its guide to primary school accountability: copy it into the Value added table tab.`,
      ),
    ];
  }
  if (!children.some(({ yearGroup }) => yearGroup === 6)) return [text(whatItIs)];
  const cohorts = [...new Set(valueAddedTable.map(({ year }) => year))]
    .sort((one, other) => one - other)
    .map((year) => ({ year, members: keyStage2Cohort(school, year) }))
    .filter(({ members }) => members.length > 0)
    .slice(-yearsShown);
  if (cohorts.length === 0) return [text(`${whatItIs} ${noResults(valueAddedTable)}`)];
  const rows = cohorts.flatMap(({ year, members }) =>
    onceIfAlike(
      subjects.map((subject) => ({
        year,
        name: subjectNames[subject],
        progress: schoolProgress(members, subject, year, valueAddedTable),
        members: members.length,
      })),
    ),
  );
  return [
    text(
      `${whatItIs} 0 is the national average; these are the school's own figures, worked out by DfE's method from the table in the Value added table tab, and not DfE's.`,
    ),
    table(
      "Value added from Key Stage 1 to Key Stage 2, by cohort",
      [
        words("Year", 11),
        words("Subject", 15),
        figures("Children", 12),
        figures("Progress", 13),
        figures("Could be", 17),
        words("Beside the nation", 17),
        words("Left out", 25),
      ],
      rows.map((row) => progressCells(row, book)),
      "Children who have left are in the figures of their year. ‘Could be’ is the 95 in 100 interval: with few children it is wide, and only where it leaves out 0 is the school above or below average. Never for letters home: progress scores are for schools, not for children.",
    ),
    ...problems(valueAddedTable),
  ];
}

/** One row for a year of which every subject says the same: that there is no figure, and why. */
function onceIfAlike(rows: readonly ProgressRow[]): ProgressRow[] {
  const said = new Set(rows.map((row) => progressInWords(row.progress, row.members).join("|")));
  const [first] = rows;
  return first && said.size === 1 ? [{ ...first, name: "All three" }] : [...rows];
}

function noResults(valueAddedTable: NonNullable<SummaryContext["valueAddedTable"]>): string {
  const years: AcademicYear[] = [...new Set(valueAddedTable.map(({ year }) => year))].sort();
  return `The Value added table tab holds the averages of ${list(years.map(academicYearName))}, and the workbook holds no Key Stage 2 results of then, so there is no figure yet.`;
}

function problems(valueAddedTable: NonNullable<SummaryContext["valueAddedTable"]>): Block[] {
  const found = valueAddedTableProblems(valueAddedTable).map(({ message }) => message);
  return found.length === 0
    ? []
    : [note("To look at in the table of national averages:"), bullets(found)];
}
