import { academicYearName } from "../../core/calendar/academicYear";
import { subjectNames, subjects } from "../../core/subject";
import { keyStage2Cohort } from "../../core/valueAdded/keyStage2Cohort";
import { schoolProgress } from "../../core/valueAdded/schoolProgress";
import type { Block } from "../../documents/report/reportModel";
import { figures, table, text, words } from "../cohortSummary/blocks";
import { progressInWords } from "../cohortSummary/valueAdded/progressInWords";
import type { GovernorsContext } from "./governorsContext";
import { sections } from "./governorsSections";

const whatItIs =
  "Value added is how children’s results at Key Stage 2 compare with those of children across the country who began from the same point. 0 is the national average.";

/** How many cohorts are shown, the latest ones. */
const yearsShown = 3;

/** The second question: national value added with its interval where it can be had, and why not otherwise. */
export function valueAddedSection(context: GovernorsContext): Block[] {
  const { valueAddedTable = [] } = context;
  if (valueAddedTable.length === 0) {
    return [
      text(
        `${whatItIs} DfE published no such figure for the results of 2023/24 and 2024/25, since those children took no Key Stage 1 assessments, and the table of national averages that the school would need to work it out is not in its workbook. So this report gives none.`,
      ),
    ];
  }
  const rows = progressRows(context);
  if (rows.length === 0) {
    return [
      text(
        `${whatItIs} There is no figure yet: for the years of the school’s table of national averages the workbook holds the results of both key stages for fewer than 6 children.`,
      ),
    ];
  }
  return [
    text(`${whatItIs} These are the school’s own figures, worked out by DfE’s method.`),
    table(
      "Value added from Key Stage 1 to Key Stage 2, by cohort",
      [
        words("Year", 14),
        words("Subject", 18),
        figures("Children", 14),
        figures("Progress", 14),
        figures("Could be", 20),
        words("Beside the nation", 24),
      ],
      rows,
      "‘Could be’ is the 95 in 100 interval: with few children it is wide. Only where it leaves out 0 is the school above or below the national average.",
    ),
  ];
}

function progressRows({ school, valueAddedTable = [], book }: GovernorsContext): string[][] {
  const years = [...new Set(valueAddedTable.map(({ year }) => year))].sort().slice(-yearsShown);
  return years.flatMap((year) => {
    const members = keyStage2Cohort(school, year);
    return subjects.flatMap((subject): string[][] => {
      const progress = schoolProgress(members, subject, year, valueAddedTable);
      if (progress.state !== "known") return [];
      const [n, value, interval, beside, leftOut] = progressInWords(progress, members.length);
      book.under(sections.valueAdded).written(
        {
          measure: `${subjectNames[subject]}, value added from Key Stage 1 to Key Stage 2`,
          group: "Year 6",
          point: academicYearName(year),
          leftOut: leftOut === "nobody" ? "" : leftOut,
          source: "Past marks, class tabs, Value added table",
        },
        `${value} (${interval}), ${n} children`,
        { denominator: progress.n },
      );
      return [
        [
          academicYearName(year),
          subjectNames[subject],
          String(progress.n),
          value,
          interval,
          beside,
        ],
      ];
    });
  });
}
