import { dayInFigures } from "../calendar/days";
import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { findingAt } from "./support/findingAt";

/** An intervention that ends before it starts. */
export function interventionEndsBeforeStart(school: School): Finding[] {
  return school.interventions.flatMap(({ cells, starts, ends }) =>
    starts !== undefined && ends !== undefined && ends < starts
      ? findingAt(cells.ends, {
          rule: "interventionEndsBeforeStart",
          severity: "error",
          expected: `a day on or after ${dayInFigures(starts)}`,
          found: dayInFigures(ends),
          message: `The intervention ends on ${dayInFigures(ends)}, before it starts on ${dayInFigures(starts)}. Please correct whichever is wrong.`,
        })
      : [],
  );
}
