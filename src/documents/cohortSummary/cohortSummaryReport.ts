import type { Block, ReportModel } from "../report/reportModel";

/**
 * What the headteacher's cohort summary says: the answers to the five questions of the school's
 * target-setting policy (section 1.2), in its order.
 */
export interface CohortSummaryModel {
  readonly schoolName: string;
  /** "Year 6", "Oak class", "Whole school". */
  readonly scope: string;
  /** The date in words: "14 November 2026". */
  readonly dateText: string;
  readonly atAGlance: readonly Block[];
  readonly howWellAreWeDoing: readonly Block[];
  readonly valueAdded: readonly Block[];
  readonly comparison: readonly Block[];
  readonly howWellShouldWeBeDoing: readonly Block[];
  readonly actionAndReview: readonly Block[];
  /** Who may read it. Default: the headteacher's own copy, since it may show small groups. */
  readonly confidentiality?: string;
}

/**
 * The cohort summary as a report: one section a question. A question without an answer keeps
 * its section and says so, since "we have nothing on this" is an answer too.
 */
export function cohortSummaryReport(model: CohortSummaryModel): ReportModel {
  const sections = [
    ["How well are we doing?", model.howWellAreWeDoing],
    ["How much value do we add?", model.valueAdded],
    ["How do we compare with national and Dorset data?", model.comparison],
    ["How well should we be doing?", model.howWellShouldWeBeDoing],
    ["What action should we take, and how do we review progress?", model.actionAndReview],
  ] as const;
  return {
    title: "Cohort summary",
    subtitle: model.scope,
    schoolName: model.schoolName,
    dateText: model.dateText,
    confidentiality: model.confidentiality ?? HEADS_COPY,
    summary: model.atAGlance,
    sections: sections.map(([title, blocks]) => ({
      title,
      blocks: blocks.length > 0 ? blocks : [NO_ANSWER],
    })),
    footerText: `Cohort summary, ${model.scope}, ${model.dateText}`,
  };
}

const HEADS_COPY =
  "Confidential: the headteacher’s own copy. It may show figures on small groups; do not share it outside the school’s leadership.";

const NO_ANSWER: Block = {
  kind: "paragraph",
  text: "There is not enough information in the workbook to answer this question yet.",
};
