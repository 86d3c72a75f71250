import type { Pupil } from "../pupils/pupil";
import { type Characteristics, given } from "./characteristics";
import type { LocalSchool } from "./localSchool";
import { latestPeriod } from "./similarSchools";

/**
 * This school in the list, in its latest year: by its URN, or where that is not known, by its name
 * if just one school of the list has it. Nothing where it is not found.
 */
export function ownSchool(
  list: readonly LocalSchool[],
  { urn = "", name }: { readonly urn?: string | undefined; readonly name: string },
): LocalSchool | undefined {
  const period = latestPeriod(list);
  const latest = list.filter((school) => school.period === period);
  if (urn !== "") return latest.find((school) => school.urn === urn);
  const named = latest.filter((school) => plain(school.name) === plain(name));
  return named.length === 1 ? named[0] : undefined;
}

/**
 * What is known of a Year 6 from the roll. A share that the roll leaves open for more than one
 * child in ten is not known.
 */
export function characteristicsOfRoll(
  pupils: readonly Pick<Pupil, "pupilPremium" | "sen" | "eal">[],
): Characteristics {
  if (pupils.length === 0) return {};
  const percent = (of: (pupil: (typeof pupils)[number]) => boolean | undefined) => {
    const known = pupils.map(of).filter((each) => each !== undefined);
    if (known.length < 0.9 * pupils.length) return undefined;
    return (100 * known.filter(Boolean).length) / known.length;
  };
  return given({
    size: pupils.length,
    disadvantaged: percent(({ pupilPremium }) => pupilPremium),
    sen: percent(({ sen }) => (sen === undefined ? undefined : sen !== "N")),
    eal: percent(({ eal }) => eal),
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‘’']/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
