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
        hardest(each, figures),
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

function hardest(
  { area, n, hardest: { goals, children: most } }: AreaStrength,
  figures: FigureBook,
): string {
  if (n === 0) return "not known";
  if (goals.length === 0) return "none";
  const named = list(goals.map((goal) => `${goal} ${goalNames[goal]}`));
  const details = {
    measure: `${area}, emerging in ${named}`,
    group: "All children",
    point: "End of Reception",
    source: "Early years",
  };
  const numbers = { numerator: most, denominator: n };
  return `${named}: ${figures.written(details, children(most), numbers)}`;
}
