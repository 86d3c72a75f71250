import type { YearWorkbook } from "../../workbook/newYear/yearWorkbook";
import type { YearRequest } from "../api";
import { planAnonymise, planArchiveLeavers } from "./planLeavers";
import type { PlannedYear } from "./plannedYear";
import { planStartOfYear } from "./planStartOfYear";

/** Plans a job of the school year on the workbook as it stands. */
export function planYear(
  workbook: YearWorkbook,
  request: YearRequest,
  random: () => number,
): PlannedYear {
  switch (request.job) {
    case "newYear":
      return planStartOfYear(workbook, request);
    case "archiveLeavers":
      return planArchiveLeavers(workbook, random);
    case "anonymise":
      return planAnonymise(workbook, request.year, random);
  }
}

/** The job's name, as in the menu. */
export const yearJobNames: Readonly<Record<YearRequest["job"], string>> = {
  newYear: "Start a new year",
  archiveLeavers: "Archive leavers",
  anonymise: "Anonymise a cohort",
};
