import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** An intervention with an exit mark and no end date. */
export function exitMarkWithoutEnd(school: School): Finding[] {
  return school.interventions.flatMap(({ cells, exit }) =>
    exit.state === "scored" && isEmpty(cells.ends)
      ? findingAt(cells.ends, {
          rule: "exitMarkWithoutEnd",
          severity: "reminder",
          expected: "the day it ended",
          found: "nothing",
          message:
            "There is an exit mark and no end date. Please add the date, so that the change can be given with its weeks.",
        })
      : [],
  );
}
