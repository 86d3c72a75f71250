import { earlyLearningGoals } from "../../../src/core/school/resultRows";
import { type Subject, subjects } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import type { RandomSource } from "../randomSource";
import type { Attainment } from "./attainment";
import { isAtLeast } from "./termMark";

/** The goals on which the profile of a subject rests, as most schools read it. */
const goalsOf: Readonly<Record<Subject, readonly string[]>> = {
  reading: ["E08", "E09"],
  writing: ["E10"],
  mathematics: ["E11", "E12"],
};

/** The goals of no subject, with how hard each is: where in a normal distribution it begins. */
const otherGoals: Readonly<Record<string, number>> = {
  E01: -1.05,
  E02: -1.05,
  E03: -1.2,
  E04: -1.3,
  E05: -1.4,
  E06: -1.6,
  E07: -1.2,
  E13: -1.05,
  E14: -1.05,
  E15: -1.15,
  E16: -1.4,
  E17: -1.35,
};

/** The profile's outcome in a subject: 2 expected, 1 emerging. */
export function profileOutcome(attainment: Attainment, subject: Subject): 1 | 2 {
  const summer = attainment[subject][2];
  return summer && isAtLeast(summer.band, "expected") ? 2 : 1;
}

/** The seventeen goals at the end of Reception, in order; all `A` for a child who is exempt. */
export function profileOf(
  pupil: MadePupil,
  attainment: Attainment,
  random: RandomSource,
): (number | string)[] {
  if (isExempt(pupil)) return earlyLearningGoals.map(() => "A");
  const goals = new Map<string, number>();
  for (const subject of subjects) {
    const outcome = profileOutcome(attainment, subject);
    for (const goal of goalsOf[subject]) goals.set(goal, outcome);
    if (outcome === 1 && goalsOf[subject].length > 1 && random.chance(0.4)) {
      goals.set(random.pick(goalsOf[subject].slice(0, 1)), 2);
    }
  }
  const places = subjects.map((subject) => attainment[subject][2]?.place ?? 0);
  const general = places.reduce((sum, place) => sum + place, 0) / places.length;
  for (const [goal, begins] of Object.entries(otherGoals)) {
    goals.set(goal, general + 0.3 * random.normal() >= begins ? 2 : 1);
  }
  return earlyLearningGoals.map((goal) => goals.get(goal) ?? 1);
}

/** One child in forty with a plan below the key stage is exempt from the whole profile. */
function isExempt(pupil: MadePupil): boolean {
  return pupil.preKeyStage && Number(pupil.upn.slice(9, 12)) % 40 === 7;
}
