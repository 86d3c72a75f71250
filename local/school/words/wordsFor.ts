import { subjects } from "../../../src/core/subject";
import type { Attainment } from "../attainment/attainment";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import type { RandomSource } from "../randomSource";
import { childrensWords, closings, middles, openings } from "./comments";
import { helpAtHome } from "./helpAtHome";
import { nextSteps } from "./nextSteps";
import { type Phase, phaseOf } from "./phases";
import { strengths } from "./strengths";

/**
 * What a teacher wrote of a child, and what the child said; about one in eight is still blank. Help
 * at home is mostly left to the letter.
 */
export interface Words {
  readonly strengths: string;
  readonly nextSteps: string;
  readonly helpAtHome: string;
  readonly comment: string;
  readonly childsWords: string;
}

/** Words for a child: strengths in the subjects that go best, next steps in the one that goes least. */
export function wordsFor(pupil: MadePupil, attainment: Attainment, random: RandomSource): Words {
  const yearGroup = yearGroupOf(pupil);
  const phase = phaseOf(yearGroup);
  const place = (subject: (typeof subjects)[number]): number =>
    attainment[subject][3 * yearGroup]?.place ?? 0;
  const [best, middle, least] = [...subjects].sort((one, other) => place(other) - place(one)) as [
    (typeof subjects)[number],
    (typeof subjects)[number],
    (typeof subjects)[number],
  ];
  const unless = (share: number, text: () => string): string =>
    random.chance(share) ? "" : text();
  return {
    strengths: unless(0.1, () =>
      [best, middle].map((subject) => random.pick(strengths[phase][subject])).join("\n"),
    ),
    nextSteps: unless(0.1, () =>
      (random.chance(0.55) ? [least] : [least, middle])
        .map((subject) => random.pick(nextSteps[phase][subject]))
        .join("\n"),
    ),
    comment: unless(0.14, () => comment(pupil.firstName, phase, random)),
    childsWords: unless(0.2, () => random.pick(childrensWords[phase])),
    helpAtHome: unless(0.8, () =>
      [least, middle].map((subject) => random.pick(helpAtHome[phase][subject])).join("\n"),
    ),
  };
}

function comment(child: string, phase: Phase, random: RandomSource): string {
  return [random.pick(openings), random.pick(middles[phase]), random.pick(closings)]
    .filter((sentence) => sentence !== "")
    .join(" ")
    .split("{child}")
    .join(child);
}
