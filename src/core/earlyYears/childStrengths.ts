import { reaches } from "../band";
import { bandOf } from "../scales/bandOf";
import type { ScaleBook } from "../scales/scale";
import type { EarlyYearsRow } from "../school/resultRows";
import { subjectNames } from "../subject";
import { whenOfStage } from "../targets/stage";
import { areaOutcome } from "./areaOutcome";
import { areasOfLearning } from "./areasOfLearning";

/** Something to improve: an area or subject, with the goals that are still emerging. */
export interface ToImprove {
  readonly area: string;
  /** By their codes; empty for an assessment on entry, which has none. */
  readonly goals: readonly string[];
}

/** Strengths and areas for improvement of a child, in the order of the profile. */
export interface ChildStrengths {
  /** What they rest on: the profile where any area of it is known, else the assessment on entry. */
  readonly from: "profile" | "onEntry";
  readonly strengths: readonly string[];
  readonly toImprove: readonly ToImprove[];
}

/**
 * The strengths of a child and what to improve (target-setting policy, 4.1): areas of learning in
 * which every goal is expected, and those with goals still emerging; before there is a profile,
 * subjects on track or not yet on entry. Nothing where neither is known.
 */
export function childStrengths(row: EarlyYearsRow, scales: ScaleBook): ChildStrengths | undefined {
  const areas = areasOfLearning.map((area) => ({ area: area.name, ...areaOutcome(row, area) }));
  if (areas.some(({ state }) => state !== "notKnown")) {
    return {
      from: "profile",
      strengths: areas.filter(({ state }) => state === "reached").map(({ area }) => area),
      toImprove: areas.flatMap((each) =>
        each.state === "notYet" ? [{ area: each.area, goals: each.emerging }] : [],
      ),
    };
  }
  const onEntry = row.onEntry.flatMap(({ subject, mark }) => {
    const scale = mark.state === "scored" ? scales.find(mark.scale) : undefined;
    const band = scale && bandOf(scale, mark, whenOfStage("onEntry"));
    return band ? [{ area: subjectNames[subject], onTrack: reaches(band, "expected") }] : [];
  });
  if (onEntry.length === 0) return undefined;
  return {
    from: "onEntry",
    strengths: onEntry.filter(({ onTrack }) => onTrack).map(({ area }) => area),
    toImprove: onEntry.filter(({ onTrack }) => !onTrack).map(({ area }) => ({ area, goals: [] })),
  };
}
