import { type Band, bandRank } from "../../../src/core/band";
import { terms } from "../../../src/core/calendar/assessmentPoint";
import { bandOf } from "../../../src/core/scales/bandOf";
import { readMark } from "../../../src/core/scales/readMark";
import { steps } from "../../../src/core/scales/shipped/steps";
import { type Subject, subjects } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import type { RandomSource } from "../randomSource";
import { makePaths, type Path, termsAtSchool } from "./abilities";
import { bandPath, whenIs } from "./bandPath";
import { standardAt } from "./standards";
import {
  expectedStep,
  markScales,
  pointInTimeCode,
  preKeyStageLevel,
  scaleNames,
  standardCode,
  stepCode,
  stepOffset,
} from "./termMark";

/** What a child was given in a term. */
export interface TermMark {
  readonly scale: string;
  readonly code: string;
  readonly band: Band;
  /** Where the child stands in the year group: a place in a normal distribution. */
  readonly place: number;
  /** The place in Steps, whether or not the year group is marked on it. */
  readonly step: number;
}

/** A child's marks in each subject: 21 terms from the autumn of Reception, those to come included. */
export type Attainment = Readonly<Record<Subject, readonly TermMark[]>>;

/** The attainment of every child, by UPN. Year groups are made together, since places are among them. */
export function makeAttainment(
  pupils: readonly MadePupil[],
  random: RandomSource,
): ReadonlyMap<string, Attainment> {
  const found = new Map<string, Attainment>();
  for (const reception of new Set(pupils.map((pupil) => pupil.reception))) {
    const group = pupils.filter((pupil) => pupil.reception === reception);
    const paths = makePaths(group, random.fork(`year group ${reception}`));
    for (const [index, pupil] of group.entries()) {
      const path = paths[index];
      if (path) found.set(pupil.upn, attainmentOf(pupil, path));
    }
  }
  return found;
}

function attainmentOf(pupil: MadePupil, path: Path): Attainment {
  const [reading, writing, mathematics] = subjects.map((subject) => {
    const bands = bandPath(pupil, subject, path[subject]);
    const marks: TermMark[] = [];
    for (let term = 0; term < termsAtSchool; term += 1) {
      const place = path[subject][term] ?? 0;
      const before = marks[term - 1];
      marks.push(markAt(pupil, subject, term, bands[term] ?? "expected", place, before));
    }
    return marks;
  }) as [TermMark[], TermMark[], TermMark[]];
  return { reading, writing, mathematics };
}

function markAt(
  pupil: MadePupil,
  subject: Subject,
  term: number,
  band: Band,
  place: number,
  before: TermMark | undefined,
): TermMark {
  const when = whenIs(term);
  const own = when.yearGroup >= 3 ? pupil.ownScale : undefined;
  const scale = own ?? markScales[when.yearGroup];
  const depth = depthIn(band, subject, term, place);
  const wanted = expectedStep(when.yearGroup, when.term) + stepOffset(band, depth);
  const step = Math.max(0, wanted, before?.step ?? 0);
  if (scale === scaleNames.steps) {
    const code = stepCode(step);
    const spoken = { yearGroup: when.yearGroup, term: terms[when.term] } as const;
    return { scale, code, place, step, band: bandOf(steps, readMark(steps, code), spoken) ?? band };
  }
  if (scale === scaleNames.pointInTime) {
    const high = bandRank(band) === 2 && depth > 0.75;
    return { scale, code: pointInTimeCode(band, high), band, place, step };
  }
  const level = preKeyStageLevel(pupil, term, when.yearGroup <= 2 ? 4 : 6);
  return { scale, code: standardCode(band, level), band, place, step };
}

/** How far inside its band a place is, from the edge that is nearer what is expected. */
function depthIn(band: Band, subject: Subject, term: number, place: number): number {
  const { yearGroup, term: ofYear } = whenIs(term);
  const standard = standardAt(yearGroup, ofYear, subject);
  if (band === "greaterDepth") return place - standard.greaterDepth;
  if (band === "expected") return place - standard.expected;
  return (band === "workingTowards" ? standard.expected : standard.workingTowards) - place;
}
