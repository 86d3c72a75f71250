import type { Band } from "../band";
import { keyStageEnd, type YearGroup } from "../pupils/yearGroup";
import type { Scale } from "../scales/scale";
import type { Evidence } from "./evidence";
import { highestPlaceOn } from "./evidenceMark";
import { type GradeChoice, gradeAt } from "./gradeChoice";
import { placeForBand } from "./placeForBand";
import { whenOfStage } from "./stage";

/**
 * The grade of the key-stage target for its band, not below the teacher's forecast; on a scale
 * whose codes climb not below a grade that the child has already reached either. Nothing where
 * the scale sets no standard for the end of the key stage.
 */
export function keyStageTarget(
  scale: Scale,
  band: Band,
  yearGroup: YearGroup,
  evidence: Evidence,
): GradeChoice | undefined {
  const end = keyStageEnd(yearGroup);
  const place = placeForBand(scale, band, end);
  if (place === undefined) return undefined;
  const least =
    scale.family === "cumulative"
      ? [evidence.lastYear, evidence.latest, evidence.forecastYearEnd, evidence.forecastKeyStageEnd]
      : [evidence.forecastKeyStageEnd];
  const held = Math.max(place, highestPlaceOn(scale, least) ?? place);
  return gradeAt(scale, held, whenOfStage(end));
}
