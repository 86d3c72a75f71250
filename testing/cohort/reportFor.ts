import { cohortReport } from "../../src/app/cohortSummary/cohortReport";
import type { SummaryContext } from "../../src/app/cohortSummary/summaryContext";
import type { CohortScope } from "../../src/core/cohort/cohortChild";
import { type CohortSummary, summariseCohort } from "../../src/core/cohort/summariseCohort";
import type { Figure } from "../../src/core/figures/figure";
import { openFigureBook } from "../../src/core/figures/figureBook";
import type { School } from "../../src/core/school/school";
import { proposeTargets } from "../../src/core/targets/proposeTargets";
import type { ReportModel } from "../../src/documents/report/reportModel";
import { type ChildDescription, schoolOf } from "../targets/schoolBuilder";

/** What a report is made from beside its children. */
export interface ReportDetails {
  readonly scope?: CohortScope;
  readonly school?: Partial<School>;
  readonly published?: SummaryContext["published"];
  /** What else the report draws on: a value added table, local schools. */
  readonly context?: Partial<SummaryContext>;
}

/** The summary, the report and its figures of a cohort of these children: the whole school unless told. */
export function reportFor(
  children: readonly ChildDescription[],
  details: ReportDetails = {},
): {
  readonly summary: CohortSummary;
  readonly report: ReportModel;
  /** What the report left in the book of figures. */
  readonly figures: readonly Figure[];
} {
  const school = schoolOf(children, details.school);
  const scope = details.scope ?? { kind: "school" };
  const summary = summariseCohort(school, proposeTargets(school), scope);
  const figures = openFigureBook();
  const report = cohortReport(summary, {
    figures,
    school,
    published: details.published ?? { benchmarks: [], findings: [] },
    ...details.context,
  });
  return { summary, report, figures: figures.figures() };
}

/** So many children alike, each with a UPN of its own. */
export function alike(n: number, child: ChildDescription): ChildDescription[] {
  const name = JSON.stringify(child);
  return Array.from({ length: n }, (_, index) => ({ upn: `${name} ${index}`, ...child }));
}
