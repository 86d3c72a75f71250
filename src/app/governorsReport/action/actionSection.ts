import type { Block } from "../../../documents/report/reportModel";
import { reviewDates } from "../../cohortSummary/action/reviewDates";
import { heading, text } from "../../cohortSummary/blocks";
import type { GovernorsContext } from "../governorsContext";
import { interventionsTable } from "./interventionsTable";

/** The fifth question: what is being done, and when it is looked at again. */
export function actionSection(context: GovernorsContext): Block[] {
  return [
    heading("Interventions"),
    ...interventionsTable(context),
    heading("Review"),
    text(reviewDates(context.school)),
  ];
}
