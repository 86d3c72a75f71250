import { groupBy } from "../../../../core/checks/support/groupBy";
import type { PupilRow } from "../../../../core/school/pupilRow";
import { nameKey } from "./sameName";

/** Finds the rows of Pupils by UPN and by name. Each list is in the order of the tab. */
export interface RollIndex {
  readonly byUpn: (upn: string) => readonly PupilRow[];
  readonly byName: (key: string) => readonly PupilRow[];
}

/** Makes the index of a roll, once for an import. */
export function indexRoll(pupils: readonly PupilRow[]): RollIndex {
  const upns = groupBy(pupils, ({ pupil }) => pupil.upn || undefined);
  const names = groupBy(pupils, ({ pupil }) => nameKey(pupil) || undefined);
  return {
    byUpn: (upn) => (upn === "" ? [] : (upns.get(upn) ?? [])),
    byName: (key) => (key === "" ? [] : (names.get(key) ?? [])),
  };
}
