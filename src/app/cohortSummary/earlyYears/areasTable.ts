import { goalNames } from "../../../core/earlyYears/areasOfLearning";
import type { AreaStrength } from "../../../core/earlyYears/groupStrengths";
import type { FigureBook } from "../../../core/figures/figureBook";
import type { Block } from "../../../documents/report/reportModel";
import { table, words } from "../blocks";
import { children, list } from "../inWords";

/** The areas of learning of all children, with the goals that are hardest; nothing where no profile is known. */
export function areasTable(areas: readonly AreaStrength[], figures: FigureBook): Block[] {
  if (areas.every(({ n }) => n === 0)) return [];
  return [
    table(
      "Areas of learning: children expected in every goal",
      [
        words("Area of learning", 35),
        words("Expected in every goal", 22),
        words("Emerging for most", 43),
      ],
      areas.map((each) => [
        each.area,
        reachedInWords(each, "All children", figures),
        hardest(each),
      ]),
      "Children of Reception and Year 1 whose profile gives all goals of the area.",
    ),
  ];
}

/** How many children of a group are expected in every goal of an area, written down as a figure. */
export function reachedInWords(
  { area, reached, n }: AreaStrength,
  group: string,
  figures: FigureBook,
): string {
  const measure = `${area}, expected in every goal`;
  return figures.outOf(
    { measure, group, point: "End of Reception", source: "Early years" },
    reached,
    n,
  );
}

function hardest({ n, hardest: { goals, children: most } }: AreaStrength): string {
  if (n === 0) return "not known";
  if (goals.length === 0) return "none";
  return `${list(goals.map((goal) => `${goal} ${goalNames[goal]}`))}: ${children(most)}`;
}
