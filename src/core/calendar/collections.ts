import type { TestRow } from "../school/resultRows";
import type { School } from "../school/school";
import { academicYearOf } from "./academicYear";
import { isHeld, pointState, terms } from "./assessmentPoint";

/**
 * The most collections of attainment data in a year. The Teacher Workload Advisory Group advised
 * schools to have no more than two or three (Making data work, DfE, November 2018).
 */
export const mostCollections = 3;

/**
 * How often the school collects attainment this academic year: at each assessment point that it
 * holds, and in each suite of tests that was taken while no point was open.
 */
export function collectionsOfYear(school: Pick<School, "settings" | "tests">): number {
  const { points, academicYear } = school.settings;
  const between = ({ date }: TestRow) =>
    date !== undefined &&
    academicYearOf(date) === academicYear &&
    terms.every((term) => pointState(points[term], date) !== "open");
  const suites = new Set(
    school.tests.filter(between).map(({ cells }) => String(cells.suite.typed).trim().toLowerCase()),
  );
  return terms.filter((term) => isHeld(points[term])).length + suites.size;
}
