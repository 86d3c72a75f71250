import type { Band } from "../band";
import { terms } from "../calendar/assessmentPoint";
import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import type { Scale } from "../scales/scale";
import type { Evidence } from "./evidence";
import { highestPlaceOn, type KnownMark, placeOn } from "./evidenceMark";
import { type GradeChoice, gradeAt } from "./gradeChoice";
import { placeForBand } from "./placeForBand";

/**
 * The year-end target on the way to the key-stage target; nothing where the scale sets no
 * standard. It is never below the child's latest grade, nor below the teacher's forecast.
 * - Where grades judge what has been taught so far: the same band.
 * - Where codes climb: on the line from last year's end to the key-stage target, rounded up to a
 *   whole grade.
 */
export function yearEndTarget(
  scale: Scale,
  band: Band,
  keyStage: GradeChoice,
  yearGroup: YearGroup,
  evidence: Evidence,
): GradeChoice | undefined {
  const { lastYear, latest, forecastYearEnd } = evidence;
  const climbs = scale.family === "cumulative" && keyStage.scale.id === scale.id;
  const place = climbs
    ? placeOnTheWay(scale, keyStage, yearGroup, evidence)
    : placeForBand(scale, band, yearGroup);
  if (place === undefined) return undefined;
  const least = highestPlaceOn(scale, [latest, forecastYearEnd, ...(climbs ? [lastYear] : [])]);
  return gradeAt(scale, Math.max(place, least ?? place), { yearGroup, term: "summer" });
}

/**
 * Where the line from the earliest mark on the scale (last year's end, else the start, else the
 * latest mark) to the key-stage target stands at the year's end. With no mark on the scale: as
 * many years' climb beneath the key-stage target as years remain after this one.
 */
function placeOnTheWay(
  scale: Scale,
  keyStage: GradeChoice,
  yearGroup: YearGroup,
  { lastYear, start, latest }: Evidence,
): number {
  const end = keyStageEnd(yearGroup);
  for (const mark of [lastYear, start, latest]) {
    const from = placeOn(scale, mark);
    if (from === undefined || mark.state !== "known") continue;
    const whole = end + 1 - yearsDone(mark);
    const part = yearGroup + 1 - yearsDone(mark);
    if (whole <= 0) return keyStage.position;
    const line = from + ((keyStage.position - from) * part) / whole;
    return Math.max(0, Math.ceil(line - 1e-9));
  }
  const yearly = scale.expectation?.gradesPerYear ?? 0;
  return Math.max(0, Math.ceil(keyStage.position - yearly * (end - yearGroup)));
}

/** School years behind a child when a mark was given, counted from the start of Reception. */
function yearsDone({ when }: KnownMark): number {
  return when.yearGroup + (terms.indexOf(when.term) + 1) / terms.length;
}
