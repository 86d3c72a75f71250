import type { RandomSource } from "../randomSource";
import { sampleYear } from "../sampleYear";
import type { MadePupil } from "./madePupil";

/**
 * The things that every school has and that must give no finding: two children of one first name
 * in a class, brothers and sisters, children who left this term, one who will leave and one who
 * will join after Christmas, children marked on a scale of their own. `extra` are children beyond
 * the roll: all but the last left this term.
 */
export function addStories(
  taught: readonly MadePupil[],
  extra: readonly MadePupil[],
  random: RandomSource,
): MadePupil[] {
  const pupils = [...taught];
  shareFirstName(pupils);
  shareSurname(pupils, random, "a");
  shareSurname(pupils, random, "b");
  markOnOwnScale(pupils);
  const leaving = pupils.findIndex((pupil) => pupil.sen === "N" && pupil.reception === 2024);
  change(pupils, leaving, { left: `${sampleYear}-12-18` });
  const lefts = ["2026-09-25", "2026-10-16", "2026-10-23", "2026-11-13"];
  const gone = extra.map((pupil, index): MadePupil => {
    const left = lefts[index];
    return left === undefined ? { ...pupil, joined: "2027-01-05" } : { ...pupil, left };
  });
  return [...pupils, ...gone];
}

function change(pupils: MadePupil[], index: number, changes: Partial<MadePupil>): void {
  const pupil = pupils[index];
  if (pupil) pupils[index] = { ...pupil, ...changes };
}

/** Two children of the fourth class with the same first name. */
function shareFirstName(pupils: MadePupil[]): void {
  const names = [...new Set(pupils.map(({ className }) => className))];
  const first = pupils.findIndex(({ className }) => className === names[3]);
  const one = pupils[first];
  const other = pupils.findIndex(
    (pupil, index) => index > first && pupil.className === names[3] && pupil.sex === one?.sex,
  );
  if (one) change(pupils, other, { firstName: one.firstName });
}

/** A younger child who is a brother or sister of an older one. */
function shareSurname(pupils: MadePupil[], random: RandomSource, purpose: string): void {
  const own = random.fork(`siblings ${purpose}`);
  const older = own.pick(pupils.filter(({ reception, eal }) => reception <= 2022 && !eal));
  const younger = own.pick(pupils.filter(({ reception, eal }) => reception >= 2024 && !eal));
  const { surname, firstLanguage, homeLanguage, pupilPremium } = older;
  const family = { surname, firstLanguage, homeLanguage, pupilPremium };
  change(pupils, pupils.indexOf(younger), family);
}

/** Children with a plan in Years 3 and 4, where steps cannot show what they do. */
function markOnOwnScale(pupils: MadePupil[]): void {
  for (const [index, pupil] of pupils.entries()) {
    if (pupil.preKeyStage && (pupil.reception === 2022 || pupil.reception === 2023)) {
      change(pupils, index, index % 2 === 0 ? { ownScale: "Teacher assessment" } : {});
    }
  }
}
