import type { Term } from "../../../core/calendar/assessmentPoint";
import { allMeasured } from "../../../core/cohort/summariseCohort";
import type { TableBlock } from "../../../documents/report/reportModel";
import { figures, table, words } from "../../cohortSummary/blocks";
import { measuredNames } from "../../cohortSummary/inWords";
import { pointName } from "../../cohortSummary/pointInWords";
import type { GovernorsContext } from "../governorsContext";
import { everybody } from "../governorsGroups";
import { measureKey } from "../measureKey";

/** What all children have reached at the reported point. */
export function attainmentTable({ given, school }: GovernorsContext, latest: Term): TableBlock {
  const point = pointName({ year: school.settings.academicYear, term: latest });
  return table(
    `All children, ${point}`,
    [words("Subject", 34), figures("Expected or higher", 33), figures("Greater depth", 33)],
    allMeasured.map((measured) => {
      const key = measureKey.marks(measured, latest);
      return [
        measuredNames[measured],
        given.at(key, everybody).text,
        given.at(key, everybody, "greaterDepth").text,
      ];
    }),
    "Of the children assessed at this point. A child who has no mark yet is in no figure; a child absent from a test counts as not having reached its standard, as DfE counts it.",
  );
}
