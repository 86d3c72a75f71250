import { isSummerBorn } from "../../../src/core/pupils/yearGroup";
import { type Subject, subjects } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import type { RandomSource } from "../randomSource";
import { normalScores } from "./normalScores";

/** How a child stands in a subject at the end of every term from the autumn of Reception (21 terms). */
export type Path = Readonly<Record<Subject, readonly number[]>>;

/** Terms from Reception to Year 6. */
export const termsAtSchool = 21;

/** How much of what sets children apart lasts through primary school, and how much of the rest is kept from term to term. */
const lasting = 0.68;
const kept = 0.93;

/** How much of it the subjects share: nearly all in Reception, less from Key Stage 1 on. */
function shared(term: number): number {
  return Math.max(0.74, 0.93 - term * 0.03);
}

/**
 * Where each child of a year group stands among them in every subject and term, as places in a
 * normal distribution (mean 0, standard deviation 1), moved a little for the year group as a
 * whole. Children change places slowly: about nine in ten keep their band from term to term.
 */
export function makePaths(group: readonly MadePupil[], random: RandomSource): Path[] {
  const moved = random.normal() * 0.07;
  const raw = group.map((pupil) => rawPath(pupil, random.fork(pupil.upn)));
  const paths = group.map(
    (): Record<Subject, number[]> => ({
      reading: [],
      writing: [],
      mathematics: [],
    }),
  );
  for (const subject of subjects) {
    for (let term = 0; term < termsAtSchool; term += 1) {
      const places = normalScores(raw.map((path) => path[subject][term] ?? 0));
      for (const [index, place] of places.entries()) paths[index]?.[subject].push(place + moved);
    }
  }
  return paths;
}

function rawPath(pupil: MadePupil, random: RandomSource): Path {
  const general = wandering(random);
  const path = (subject: Subject): number[] => {
    const own = wandering(random);
    return general.map((each, term) => {
      const share = shared(term);
      const chance = Math.sqrt(share) * each + Math.sqrt(1 - share) * (own[term] ?? 0);
      return chance + groupEffect(pupil, subject, term);
    });
  };
  return { reading: path("reading"), writing: path("writing"), mathematics: path("mathematics") };
}

/** A place in a normal distribution that wanders slowly about where it lasts, term by term. */
function wandering(random: RandomSource): number[] {
  const fixed = random.normal();
  let passing = random.normal();
  return Array.from({ length: termsAtSchool }, () => {
    passing = kept * passing + Math.sqrt(1 - kept * kept) * random.normal();
    return Math.sqrt(lasting) * fixed + Math.sqrt(1 - lasting) * passing;
  });
}

const girls: Readonly<Record<Subject, number>> = { reading: 0.2, writing: 0.36, mathematics: -0.1 };
const plans = { N: 0, K: -1.05, E: -1.8 } as const;

/**
 * How far a group's children stand from the rest, in standard deviations. The sizes come near the
 * gaps that DfE publishes for Key Stage 2 (2019 and 2025: disadvantaged, SEN, sex) and for the
 * early years profile (2024: English as an additional language, summer born), which close with age.
 */
function groupEffect(pupil: MadePupil, subject: Subject, term: number): number {
  const young = 1 - term / termsAtSchool;
  return (
    (pupil.sex === "F" ? girls[subject] : 0) +
    (pupil.pupilPremium ? -0.42 : 0) +
    (pupil.preKeyStage ? -3 : plans[pupil.sen]) +
    (pupil.eal ? -0.3 * young + 0.05 : 0) +
    (isSummerBorn(pupil.dateOfBirth) ? -0.12 - 0.33 * young : 0)
  );
}
