import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** An intervention with an exit mark and no entry mark to set it beside. */
export function exitMarkWithoutEntry(school: School): Finding[] {
  return school.interventions.flatMap(({ cells, exit }) =>
    exit.state === "scored" && isEmpty(cells.entry)
      ? findingAt(cells.entry, {
          rule: "exitMarkWithoutEntry",
          severity: "reminder",
          expected: "the mark on the day it began",
          found: "nothing",
          message:
            "There is an exit mark and no entry mark, so nobody can tell what changed. Please add the entry mark, on the same scale.",
        })
      : [],
  );
}
