import { bandNames, bands } from "../../../core/band";
import type { CohortSubject, CohortSummary } from "../../../core/cohort/summariseCohort";
import { subjectNames } from "../../../core/subject";
import type { ChartBlock } from "../../../documents/report/reportModel";
import { children, list } from "../inWords";

/** How the children of each subject divide over the bands now; nothing where nobody is assessed. */
export function bandChart({ subjects }: CohortSummary): ChartBlock[] {
  if (subjects.every(({ distribution }) => distribution.latest.n === 0)) return [];
  const anyAbsent = subjects.some(({ distribution }) => distribution.latest.absent > 0);
  const fills = ["hatched", "light", "medium", "dark"] as const;
  return [
    {
      kind: "chart",
      caption: "Children in each band now",
      altText: `${subjects.map(inWords).join(". ")}.`,
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

function inWords({ subject, distribution: { latest } }: CohortSubject): string {
  const parts = bands.map((band) => `${latest.counts[band]} ${bandNames[band].toLowerCase()}`);
  if (latest.absent > 0) parts.push(`${latest.absent} absent`);
  return latest.n === 0
    ? `${subjectNames[subject]}: nobody assessed yet this year`
    : `${subjectNames[subject]}, of ${children(latest.n)}: ${list(parts)}`;
}
