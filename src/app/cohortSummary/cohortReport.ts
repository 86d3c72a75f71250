import { dayInWords } from "../../core/calendar/days";
import { scopeName } from "../../core/cohort/cohortScopes";
import type { CohortSummary } from "../../core/cohort/summariseCohort";
import { cohortSummaryReport } from "../../documents/cohortSummary/cohortSummaryReport";
import type { ReportModel } from "../../documents/report/reportModel";
import { actionAndReview } from "./action/actionAndReview";
import { atAGlance } from "./atAGlance/atAGlance";
import { comparison } from "./comparison/comparison";
import { howWellAreWeDoing } from "./doing/howWellAreWeDoing";
import { earlyYears } from "./earlyYears/earlyYears";
import type { SummaryContext } from "./summaryContext";
import { howWellShouldWeBeDoing } from "./targets/howWellShouldWeBeDoing";
import { valueAdded } from "./valueAdded/valueAdded";

/** Who may read a cohort summary. */
export const headsCopy =
  "For the headteacher: it names children and shows small groups. Governors and others read the governors’ report.";

/**
 * The content of the headteacher's cohort summary: what stands at a glance, then a section for
 * each of the five questions of the target-setting policy (1.2). A cohort without children keeps
 * its sections, and each says that there is nothing to tell.
 */
export function cohortReport(summary: CohortSummary, context: SummaryContext): ReportModel {
  const { school } = context;
  const ifAny = <Block>(blocks: () => readonly Block[]): readonly Block[] =>
    summary.children.length === 0 ? [] : blocks();
  return cohortSummaryReport({
    schoolName: school.settings.schoolName,
    scope: scopeName(summary.scope),
    dateText: dayInWords(school.today),
    confidentiality: headsCopy,
    atAGlance: atAGlance(summary, context),
    howWellAreWeDoing: ifAny(() => [
      ...howWellAreWeDoing(summary, context),
      ...earlyYears(summary, context),
    ]),
    valueAdded: ifAny(() => valueAdded(summary, context)),
    comparison: ifAny(() => comparison(summary, context)),
    howWellShouldWeBeDoing: ifAny(() => howWellShouldWeBeDoing(summary, context)),
    actionAndReview: ifAny(() => actionAndReview(summary, context)),
  });
}
