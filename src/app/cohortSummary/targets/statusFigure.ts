import type { FigureDetails } from "../../../core/figures/figureBook";
import { type Subject, subjectNames } from "../../../core/subject";
import type { Status } from "../../../core/targets/status";
import { everyone, targetTabs } from "../cohortFigure";

/** What the Figures tab says of children by how they stand to the year-end target. */
export function statusFigure(subject: Subject, standing: string): FigureDetails {
  const measure = `${subjectNames[subject]}, ${standing}`;
  return { measure, group: everyone, point: "Now", source: targetTabs };
}

/** The same of those on track or above, which leaves out children of whom too little is known. */
export function onTrackFigure(
  subject: Subject,
  { notEnoughInformation: unknown }: Readonly<Record<Status, number>>,
): FigureDetails {
  return {
    ...statusFigure(subject, "on track for the year-end target or above it"),
    leftOut: unknown === 0 ? "" : `${unknown} with too little information`,
  };
}
