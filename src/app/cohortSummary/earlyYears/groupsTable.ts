import type { EarlyYearsChild } from "../../../core/earlyYears/earlyYearsChildren";
import {
  type AreaStrength,
  extremesOf,
  groupStrengths,
} from "../../../core/earlyYears/groupStrengths";
import type { FigureBook } from "../../../core/figures/figureBook";
import { pupilGroups } from "../../../core/pupils/groups";
import type { Block } from "../../../documents/report/reportModel";
import { table, words } from "../blocks";
import { list } from "../inWords";
import { reachedInWords } from "./areasTable";

/** The strongest and the weakest areas of all children and of each group; nothing where none is known. */
export function groupsTable(children: readonly EarlyYearsChild[], figures: FigureBook): Block[] {
  const groups = [
    { name: "All children", members: children },
    ...pupilGroups.map(({ name, includes }) => ({
      name,
      members: children.filter(({ child }) => includes(child.pupil.pupil) === true),
    })),
  ];
  const rows = groups.flatMap(({ name, members }): string[][] => {
    const extremes = extremesOf(groupStrengths(members.map(({ row }) => row)));
    if (!extremes) return [];
    const inWords = (areas: readonly AreaStrength[]) => {
      const [first] = areas;
      return first
        ? `${list(areas.map(({ area }) => area))}: ${reachedInWords(first, name, figures)}`
        : "";
    };
    return [[name, inWords(extremes.strongest), inWords(extremes.weakest)]];
  });
  if (rows.length === 0) return [];
  return [
    table(
      "Strengths and areas to improve, by group",
      [words("Group", 24), words("Strongest", 38), words("To improve", 38)],
      rows,
      "By the share of children expected in every goal of the area. Where areas are equally strong, the number is that of the first.",
    ),
  ];
}
