import type { EarlyYearsRow } from "../school/resultRows";
import { areaOutcome } from "./areaOutcome";
import { areasOfLearning } from "./areasOfLearning";

/** How a group of children stands in an area of learning. */
export interface AreaStrength {
  readonly area: string;
  /** Children expected in every goal of the area. */
  readonly reached: number;
  /** Children whose profile says all goals of the area. */
  readonly n: number;
  /** Goals that are emerging for most children, with how many; empty where none is for any. */
  readonly hardest: { readonly goals: readonly string[]; readonly children: number };
}

/**
 * Every area of learning of a group of children, in the order of the profile; `n` is 0 where no
 * profile says all goals of the area.
 */
export function groupStrengths(rows: readonly Pick<EarlyYearsRow, "goals">[]): AreaStrength[] {
  return areasOfLearning.map((area) => {
    const known = rows.map((row) => areaOutcome(row, area));
    const emerging = new Map(area.goals.map((goal) => [goal, 0]));
    for (const outcome of known) {
      if (outcome.state !== "notYet") continue;
      for (const goal of outcome.emerging) emerging.set(goal, (emerging.get(goal) ?? 0) + 1);
    }
    const most = Math.max(...emerging.values());
    const goals = area.goals.filter((goal) => most > 0 && emerging.get(goal) === most);
    return {
      area: area.name,
      reached: known.filter(({ state }) => state === "reached").length,
      n: known.filter(({ state }) => state !== "notKnown").length,
      hardest: { goals, children: most },
    };
  });
}

/** The areas in which the greatest, and the smallest, share of a group has reached every goal. */
export interface Extremes {
  readonly strongest: readonly AreaStrength[];
  readonly weakest: readonly AreaStrength[];
}

/** Nothing where fewer than two areas are known, or all areas are alike. */
export function extremesOf(areas: readonly AreaStrength[]): Extremes | undefined {
  const known = areas.filter(({ n }) => n > 0);
  const share = ({ reached, n }: AreaStrength) => reached / n;
  const shares = known.map(share);
  const [highest, lowest] = [Math.max(...shares), Math.min(...shares)];
  if (known.length < 2 || highest === lowest) return undefined;
  return {
    strongest: known.filter((each) => share(each) === highest),
    weakest: known.filter((each) => share(each) === lowest),
  };
}
