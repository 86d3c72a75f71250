import { bandAtRank, bandRank } from "../../../src/core/band";
import { keyStageEnd } from "../../../src/core/pupils/yearGroup";
import type { Subject } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import type { TermMark } from "./attainment";
import { bandAt } from "./bandPath";
import { standardAt } from "./standards";
import {
  expectedStep,
  isAtLeast,
  pointInTimeCode,
  preKeyStageLevel,
  scaleNames,
  standardCode,
  stepCode,
} from "./termMark";

/** What a teacher expects of a child, as codes. */
export interface Forecast {
  readonly yearEnd: string;
  readonly keyStageEnd: string;
}

/** The lowest place of each band in Steps, counted from what is expected. */
const leastOffset = { below: -10, workingTowards: -6, expected: 0, greaterDepth: 1 } as const;

/**
 * A hopeful teacher's forecast from this autumn's mark: never below it, at most one band above, and
 * for the end of the key stage never below the end of the year. In Years 2 and 6 the two are one.
 */
export function forecastFrom(pupil: MadePupil, subject: Subject, latest: TermMark): Forecast {
  const yearGroup = yearGroupOf(pupil);
  const endYear = keyStageEnd(yearGroup);
  const reach = (hope: number, year: typeof yearGroup, least: TermMark["band"]) => {
    const hoped = bandAt(pupil, latest.place + hope, standardAt(year, 2, subject));
    const most = bandAtRank(bandRank(latest.band) + 1);
    const held = isAtLeast(hoped, most) ? most : hoped;
    return isAtLeast(held, least) ? held : least;
  };
  const yearEnd = reach(0.1, yearGroup, latest.band);
  const end = endYear === yearGroup ? yearEnd : reach(0.15, endYear, yearEnd);
  const lastTerm = 3 * endYear + 2;
  if (latest.scale === scaleNames.steps) {
    const offset = latest.step - expectedStep(yearGroup, 0);
    const climb = (year: typeof yearGroup, band: TermMark["band"]): string => {
      const reached = band === latest.band ? offset : Math.max(offset, leastOffset[band]);
      return stepCode(Math.max(latest.step, expectedStep(year, 2) + reached));
    };
    return { yearEnd: climb(yearGroup, yearEnd), keyStageEnd: climb(endYear, end) };
  }
  const level = preKeyStageLevel(pupil, lastTerm, endYear === 2 ? 4 : 6);
  const keyStageEndCode = standardCode(end, level);
  if (latest.scale === scaleNames.pointInTime) {
    const high = latest.code === "JA" || yearEnd !== latest.band;
    return { yearEnd: pointInTimeCode(yearEnd, high), keyStageEnd: keyStageEndCode };
  }
  const now = preKeyStageLevel(pupil, 3 * yearGroup + 2, yearGroup <= 2 ? 4 : 6);
  return { yearEnd: standardCode(yearEnd, now), keyStageEnd: keyStageEndCode };
}
