import type { CohortSummary } from "../../core/cohort/summariseCohort";
import type { FigureBook } from "../../core/figures/figureBook";
import type { School } from "../../core/school/school";

/** What the document of a progress meeting is written from. */
export interface MeetingContext {
  readonly school: School;
  /** The class. */
  readonly summary: CohortSummary;
  readonly className: string;
  /** Who teaches the class; nothing where the workbook does not say. */
  readonly teacher?: string;
  readonly book: FigureBook;
}
