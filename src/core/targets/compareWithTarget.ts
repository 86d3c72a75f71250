import { type Band, bandRank } from "../band";
import type { Scale } from "../scales/scale";
import type { KnownMark } from "./evidenceMark";
import type { GradeChoice } from "./gradeChoice";
import type { Status } from "./status";

/**
 * How many points below its target a test score may be and still be just below. Standardised
 * tests are themselves uncertain by about this much; the number is this program's own choice.
 */
export const scorePointsJustBelow = 3;

/**
 * Sets a mark beside a target.
 * - Grades that judge what has been taught so far: the same grade is on track, a higher one
 *   above, the next one down just below, a lower one below. Only grades that stand in bands count.
 * - Scores: at least the target is on track, and above from the next band up (or, where there are
 *   no bands, more than 3 points up); up to 3 points under it is just below.
 * - Scales whose codes climb: `expected` is the place expected by now. A whole grade ahead is
 *   above; less than one behind on track; up to a third of a year behind, and at least one grade,
 *   just below. Where the scale does not say how many grades make a year, one grade.
 * - Marks on another scale than the target's are compared by band alone.
 *
 * Not enough information where there is nothing to compare by.
 */
export function compareWithTarget(
  actual: KnownMark,
  target: GradeChoice,
  expected: number,
): Status {
  const { scale } = target;
  if (actual.scale.id !== scale.id) return byBand(actual.band, target.band);
  const { position } = actual.mark;
  if (scale.family === "cumulative") return byClimb(scale, position - expected);
  if (isScore(scale, actual.mark.code, position) || isScore(scale, target.code, target.position)) {
    return byScore(actual, target);
  }
  return bySteps(rankAmongBands(scale, position) - rankAmongBands(scale, target.position));
}

function byClimb(scale: Scale, ahead: number): Status {
  const little = Math.max(1, (scale.expectation?.gradesPerYear ?? 0) / 3);
  if (ahead >= 1 - 1e-9) return "above";
  if (ahead > -1 + 1e-9) return "onTrack";
  return ahead >= -little - 1e-9 ? "justBelow" : "below";
}

function byScore({ mark, band }: KnownMark, target: GradeChoice): Status {
  const ahead = mark.position - target.position;
  if (ahead < 0) return ahead >= -scorePointsJustBelow ? "justBelow" : "below";
  const above =
    band && target.band ? bandRank(band) > bandRank(target.band) : ahead > scorePointsJustBelow;
  return above ? "above" : "onTrack";
}

function byBand(actual: Band | undefined, target: Band | undefined): Status {
  if (!actual || !target) return "notEnoughInformation";
  return bySteps(bandRank(actual) - bandRank(target));
}

function bySteps(ahead: number): Status {
  if (ahead > 0) return "above";
  if (ahead === 0) return "onTrack";
  return ahead === -1 ? "justBelow" : "below";
}

function isScore(scale: Scale, code: string, position: number): boolean {
  return scale.scores !== undefined && scale.grades[position]?.code !== code;
}

/** A grade's place among those that stand in bands; a grade without one takes its neighbours' order. */
function rankAmongBands(scale: Scale, position: number): number {
  return scale.grades.slice(0, position).filter(({ band }) => band !== undefined).length;
}
