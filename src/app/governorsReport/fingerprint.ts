import type { CohortChild } from "../../core/cohort/cohortChild";
import { hashKey } from "../../core/text/fnv1a";

/** The same for the same children, whatever their order; it tells nothing else of them. */
export function fingerprint(children: readonly CohortChild[]): string {
  const keys = children.map(({ pupil: { pupil } }) =>
    pupil.upn === "" ? [pupil.surname, pupil.firstName, pupil.dateOfBirth].join(" ") : pupil.upn,
  );
  return hashKey(keys.sort().join());
}
