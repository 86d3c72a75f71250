import type { FigureDetails } from "../../../core/figures/figureBook";
import { type Subject, subjectNames } from "../../../core/subject";
import { everyone } from "../cohortFigure";
import { capital } from "../inWords";

/** What the Figures tab says of children followed between bands; so many of them cannot be. */
export function movementFigure(
  subject: Subject,
  what: string,
  from: string,
  notFollowed: number,
): FigureDetails {
  return {
    measure: `${subjectNames[subject]}, ${what}`,
    group: everyone,
    point: `${capital(from.replace(/^the /, ""))} to latest mark`,
    source: from.endsWith("Reception") ? "Class tabs, Past marks, Early years" : "Class tabs",
    leftOut: notFollowed === 0 ? "" : `${notFollowed} without a band both then and now`,
  };
}
