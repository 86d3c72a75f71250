import { bandNames, bands } from "../../../core/band";
import {
  type CohortSubject,
  type CohortSummary,
  measureOf,
} from "../../../core/cohort/summariseCohort";
import type { FigureBook, FigureDetails } from "../../../core/figures/figureBook";
import { subjectNames } from "../../../core/subject";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { everyone } from "../cohortFigure";
import { children, leftOutWords, list } from "../inWords";

/** How the children of each subject divide over the bands now; nothing where nobody is assessed. */
export function bandChart(summary: CohortSummary, book: FigureBook): ChartBlock[] {
  const { subjects } = summary;
  if (subjects.every(({ distribution }) => distribution.latest.n === 0)) return [];
  const anyAbsent = subjects.some(({ distribution }) => distribution.latest.absent > 0);
  const fills = ["hatched", "light", "medium", "dark"] as const;
  return [
    {
      kind: "chart",
      caption: "Children in each band now",
      altText: `${subjects.map((each) => inWords(each, leftOutOf(summary, each), book)).join(". ")}.`,
      chart: {
        kind: "stackedBars",
        series: [
          ...bands.map((band, place) => ({ name: bandNames[band], fill: fills[place] ?? "dark" })),
          ...(anyAbsent ? [{ name: "Absent", fill: "outlined" as const }] : []),
        ],
        rows: subjects.map(({ subject, distribution: { latest } }) => ({
          label: subjectNames[subject],
          note: `${children(latest.n)} assessed`,
          values:
            latest.n === 0
              ? null
              : [
                  ...bands.map((band) => latest.counts[band]),
                  ...(anyAbsent ? [latest.absent] : []),
                ],
          absent: "nobody assessed yet this year",
        })),
      },
    },
  ];
}

function leftOutOf(summary: CohortSummary, { subject }: CohortSubject): string {
  return leftOutWords(measureOf(summary, subject, "expected", "latest").leftOut);
}

function inWords(
  { subject, distribution: { latest } }: CohortSubject,
  leftOut: string,
  book: FigureBook,
): string {
  if (latest.n === 0) return `${subjectNames[subject]}: nobody assessed yet this year`;
  const counted = (name: string, number: number) => {
    const standing = name === "absent" ? name : `in the band ${name}`;
    const measure = `${subjectNames[subject]}, ${standing}`;
    const details: FigureDetails = { measure, group: everyone, point: "Latest mark", leftOut };
    return `${book.count(details, number, latest.n)} ${name}`;
  };
  const parts = bands.map((band) => counted(bandNames[band].toLowerCase(), latest.counts[band]));
  if (latest.absent > 0) parts.push(counted("absent", latest.absent));
  return `${subjectNames[subject]}, of ${children(latest.n)}: ${list(parts)}`;
}
