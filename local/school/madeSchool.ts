import type { Attainment } from "./attainment/attainment";
import type { SchoolClass } from "./people/classNames";
import type { MadePupil } from "./people/madePupil";
import type { RandomSource } from "./randomSource";

/** The made-up school behind the workbook: what is true of it, before anything is typed. */
export interface MadeSchool {
  readonly classes: readonly SchoolClass[];
  /** Everyone on the Pupils tab. */
  readonly listed: readonly MadePupil[];
  /** The Year 6 of the three years before. */
  readonly leavers: readonly MadePupil[];
  readonly attainment: ReadonlyMap<string, Attainment>;
  readonly random: RandomSource;
}

/** The attainment of a child of the school. */
export function attainmentOfChild(school: MadeSchool, pupil: MadePupil): Attainment {
  const attainment = school.attainment.get(pupil.upn);
  if (!attainment) throw new RangeError("No attainment was made for a child of the school.");
  return attainment;
}
