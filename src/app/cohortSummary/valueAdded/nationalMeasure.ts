import { type AcademicYear, academicYearName } from "../../../core/calendar/academicYear";
import type { CohortSummary } from "../../../core/cohort/summariseCohort";
import { type YearGroup, yearGroupName, yearGroups } from "../../../core/pupils/yearGroup";
import type { School } from "../../../core/school/school";

/** The last year in which progress was to be measured from Key Stage 1 (DfE, see below). */
const lastFromKeyStage1: AcademicYear = 2026;

/**
 * What is to be said of DfE's own measure of value added for the year groups of a cohort. No
 * figure is given: the measure needs a table of national averages, which no workbook holds.
 * Published neither for 2023/24 nor 2024/25; meant from Key Stage 1 for 2025/26 and 2026/27, and
 * from the Reception Baseline from 2027/28 (DfE, Primary school accountability in 2025: technical
 * guide; Primary school progress measures, leaflet).
 */
export function nationalMeasure(
  { children }: CohortSummary,
  { settings }: Pick<School, "settings">,
): string[] {
  const present = yearGroups.filter((yearGroup) =>
    children.some((child) => child.yearGroup === yearGroup),
  );
  const yearOf = (yearGroup: YearGroup) => settings.academicYear + 6 - yearGroup;
  const fromKeyStage1 = present.filter((yearGroup) => yearOf(yearGroup) <= lastFromKeyStage1);
  const fromBaseline = present.filter((yearGroup) => yearOf(yearGroup) > lastFromKeyStage1);
  return [
    ...fromKeyStage1.map(
      (yearGroup) =>
        `${yearGroupName(yearGroup)}: DfE means to measure progress from Key Stage 1 to Key Stage 2 with the results of ${academicYearName(yearOf(yearGroup))}. It needs DfE's table of national averages for that year, which is published with the results.`,
    ),
    ...(fromBaseline.length > 0 ? [baseline(fromBaseline, yearOf)] : []),
  ];
}

function baseline(present: readonly YearGroup[], yearOf: (yearGroup: YearGroup) => number): string {
  const first = present[present.length - 1] ?? 6;
  const last = present[0] ?? first;
  const who =
    first === last ? yearGroupName(first) : `${yearGroupName(last)} to ${yearGroupName(first)}`;
  const when =
    first === last
      ? `with the results of ${academicYearName(yearOf(first))}`
      : `from the results of ${academicYearName(yearOf(first))} on`;
  return `${who}: DfE will measure progress from the Reception Baseline to Key Stage 2, ${when}. Schools never see the baseline's scores, so DfE alone can work it out.`;
}
