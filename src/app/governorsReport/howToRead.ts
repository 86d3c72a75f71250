import type { Block } from "../../documents/report/reportModel";
import { bullets } from "../cohortSummary/blocks";
import type { GovernorsContext } from "./governorsContext";

/** What a governor has to know to read the figures rightly. */
export function howToRead({ children }: GovernorsContext): Block[] {
  const n = children.length;
  const worth = n >= 6 ? ` In the whole school of ${n} it is ${points(n)}.` : "";
  return [
    bullets([
      "‘18 of 29 (62%)’ says that of 29 children assessed 18 reached the standard. The number matters as much as the percentage.",
      `One child of 10 is 10 percentage points, one of 30 is 3, one of 60 is 2.${worth} A gap smaller than one child says nothing, and a gap of one or two children may be chance.`,
      "Small groups differ from year to year because the children differ. Look for what holds over several years or in several subjects.",
      "‘Withheld’ stands where a figure is of fewer than 6 children, says the same of every child of a small group, or would let somebody work out such a figure from the others or from an earlier report. It is never 0.",
      "A figure with a date is repeated from an earlier report of the same assessment point, because too few children have come or gone since to give a new one.",
      "A gap between groups is not caused by belonging to a group. Ask what the children of the group need.",
      "Figures compared with England and Dorset are on one basis, which stands below the table.",
    ]),
  ];
}

function points(n: number): string {
  const one = Math.round(1000 / n) / 10;
  return `${one} ${one === 1 ? "point" : "points"}`;
}
