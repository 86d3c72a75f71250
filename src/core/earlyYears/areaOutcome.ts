import type { EarlyYearsRow } from "../school/resultRows";
import type { AreaOfLearning } from "./areasOfLearning";

/** What a profile says of a child in an area of learning. */
export type AreaOutcome =
  /** Expected in every goal of the area. */
  | { readonly state: "reached" }
  /** Emerging in these goals. */
  | { readonly state: "notYet"; readonly emerging: readonly string[] }
  /** A goal is blank, exempt or cannot be read. */
  | { readonly state: "notKnown" };

/** How a child stands in an area of learning, by the goals of the profile. */
export function areaOutcome(
  row: Pick<EarlyYearsRow, "goals">,
  { goals }: Pick<AreaOfLearning, "goals">,
): AreaOutcome {
  const codes = goals.map((goal) => {
    const mark = row.goals.find((each) => each.goal === goal)?.mark;
    return mark?.state === "scored" ? mark.code : undefined;
  });
  if (codes.some((code) => code === undefined)) return { state: "notKnown" };
  const emerging = goals.filter((_, index) => codes[index] === "1");
  return emerging.length === 0 ? { state: "reached" } : { state: "notYet", emerging };
}
