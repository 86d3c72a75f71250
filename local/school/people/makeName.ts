import type { RandomSource } from "../randomSource";
import { communities } from "./communities";
import type { Community } from "./community";

/** A child's name and languages. */
export interface MadeName {
  readonly firstName: string;
  readonly surname: string;
  readonly eal: boolean;
  readonly firstLanguage: string;
  readonly homeLanguage: string;
}

/** Gives names, no two children the same. */
export interface NameGiver {
  /** A name none of the first names in `avoid`, as far as that can be had. */
  readonly name: (sex: "M" | "F", avoid: ReadonlySet<string>) => MadeName;
}

/** Whether a name has letters of another script than the Latin. */
function isOtherScript(name: string): boolean {
  return /(?=\p{L})\P{Script=Latin}/u.test(name);
}

/** A giver of names. A name in a script other than the Latin is given once. */
export function nameGiver(random: RandomSource): NameGiver {
  const given = new Set<string>();
  const draw = (sex: "M" | "F"): MadeName => {
    const community = random.pickWeighted(communities);
    const firstName = random.pick(sex === "F" ? community.girls : community.boys);
    return { firstName, surname: random.pick(community.surnames), ...languages(community, random) };
  };
  const keep = (name: MadeName): MadeName => {
    given.add(`${name.firstName} ${name.surname}`);
    if (isOtherScript(name.firstName)) given.add(name.firstName);
    return name;
  };
  const used = (name: MadeName): boolean =>
    given.has(`${name.firstName} ${name.surname}`) || given.has(name.firstName);
  return {
    name: (sex, avoid) => {
      let name = draw(sex);
      for (let tries = 0; tries < 60; tries += 1) {
        if (!used(name) && !avoid.has(name.firstName)) return keep(name);
        name = draw(sex);
      }
      while (used(name)) name = { ...draw(sex), surname: doubleSurname(random) };
      return keep(name);
    },
  };
}

function doubleSurname(random: RandomSource): string {
  const surnames = communities[0]?.surnames ?? [];
  return `${random.pick(surnames)}-${random.pick(surnames)}`;
}

function languages(
  community: Community,
  random: RandomSource,
): Pick<MadeName, "eal" | "firstLanguage" | "homeLanguage"> {
  if (!random.chance(community.eal)) {
    return { eal: false, firstLanguage: "ENG", homeLanguage: "English" };
  }
  const { code, name } = community.language;
  return { eal: true, firstLanguage: code, homeLanguage: name };
}
