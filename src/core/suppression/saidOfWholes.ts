import type { CountCell, CountRelations } from "./countCell";
import { disclosureRules } from "./disclosureRules";

/**
 * Tells of a small group all or none of which reached a standard whether the same is given of a large
 * whole that it is part of. Then it is said of the whole, and tells nothing of the group.
 */
export function saidOfWholes(
  cells: readonly CountCell[],
  { partitions }: CountRelations,
  isGiven: (cell: CountCell) => boolean,
): (cell: CountCell) => boolean {
  const keyOf = ({ measure, group, standard }: Pick<CountCell, "measure" | "group" | "standard">) =>
    [measure, group, standard].join("|");
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const isSaid = (cell: CountCell): boolean =>
    partitions.some(({ whole, parts }) => {
      const found = parts.includes(cell.group) && byKey.get(keyOf({ ...cell, group: whole }));
      if (!found || !sameOfAll(cell, found)) return false;
      const isLarge = found.n >= disclosureRules.everyoneOrNobodyBelow;
      return (isLarge && isGiven(found)) || isSaid(found);
    });
  return isSaid;
}

function sameOfAll(part: CountCell, whole: CountCell): boolean {
  return part.reached === 0 ? whole.reached === 0 : whole.reached === whole.n;
}
