import type { Finding } from "../findings/finding";
import type { School } from "../school/school";
import { isEmpty, isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";

/** An intervention with an entry or exit mark and no scale to read it on. */
export function interventionWithoutScale(school: School): Finding[] {
  return school.interventions.flatMap(({ cells }) =>
    isEmpty(cells.scale) && (isFilled(cells.entry) || isFilled(cells.exit))
      ? findingAt(cells.scale, {
          rule: "interventionWithoutScale",
          severity: "reminder",
          expected: "the name of a scale in the Scales tab",
          found: "nothing",
          message:
            "The scale is blank, so the entry and exit marks cannot be compared. Please choose the scale that they are on.",
        })
      : [],
  );
}
