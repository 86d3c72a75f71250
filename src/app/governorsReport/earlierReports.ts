import type { AcademicYear } from "../../core/calendar/academicYear";
import type { EarlierCell } from "../../core/suppression/countCell";
import type { FigureRow } from "../../workbook/read/readFigures";

/** How the report is called in the Figures tab. */
export const governorsReportName = "Governors’ report";

/**
 * What earlier reports of the academic year gave governors, oldest first. A figure that was not
 * printed but could be worked out counts as given; one given as before adds nothing. The name of a figure
 * holds its assessment point, so that figures of different points are not compared: between two
 * points every child is assessed anew, and subtracting them tells of no child.
 */
export function earlierCells(rows: readonly FigureRow[], current: AcademicYear): EarlierCell[] {
  return rows.flatMap((row): EarlierCell[] => {
    const { document, year, madeOn, numerator, denominator, release, counted } = row;
    if (document !== governorsReportName || year !== current || release === "repeated") return [];
    if (madeOn === undefined || numerator === undefined || denominator === undefined) return [];
    return [
      {
        id: [row.measure, row.group, row.point].join(" | "),
        madeOn,
        n: denominator,
        reached: numerator,
        counted,
        released: release !== "withheld",
      },
    ];
  });
}
