import type { YearGroup } from "../../../src/core/pupils/yearGroup";
import type { RandomSource } from "../randomSource";
import { firstDayOfYear, sampleYear } from "../sampleYear";
import { addStories } from "./addStories";
import type { SchoolClass } from "./classNames";
import type { MadePupil } from "./madePupil";
import { makeCircumstances } from "./makeCircumstances";
import { type NameGiver, nameGiver } from "./makeName";
import { type UpnIssuer, upnIssuer } from "./makeUpns";

/** The children of a made-up school. */
export interface MadePupils {
  /** Everyone on the Pupils tab: on roll, left this term, and joining after Christmas. */
  readonly listed: readonly MadePupil[];
  /** The Year 6 of the three years before, known from their past marks alone. */
  readonly leavers: readonly MadePupil[];
}

/** How many earlier Year 6 year groups are kept. */
const leaverYears = [7, 8, 9];

/** Makes `count` children on roll, a few who left or are yet to join, and earlier leavers. */
export function makePupils(
  count: number,
  classes: readonly SchoolClass[],
  random: RandomSource,
): MadePupils {
  const makers: Makers = { names: nameGiver(random.fork("names")), issuer: upnIssuer(), random };
  const taught = classes.flatMap((each, index) => {
    const places = share(count, classes.length, index);
    return makeGroup(makers, places, each.yearGroup, each.name);
  });
  const leavers = leaverYears.flatMap((yearGroup) =>
    makeGroup(makers, Math.round(count / 7), yearGroup),
  );
  const extra = classes
    .filter((_, index) => index % Math.max(1, Math.floor(classes.length / 5)) === 1)
    .slice(0, 5)
    .flatMap((each) => makeGroup(makers, 1, each.yearGroup, each.name, "extra"));
  return { listed: addStories(taught, extra, random.fork("stories")), leavers };
}

interface Makers {
  readonly names: NameGiver;
  readonly issuer: UpnIssuer;
  readonly random: RandomSource;
}

/** Children of one class, or of an earlier Year 6 (`yearGroup` 7 to 9), no two with one first name. */
function makeGroup(
  { names, issuer, random }: Makers,
  places: number,
  yearGroup: number,
  className?: string,
  purpose = "",
): MadePupil[] {
  const firstNames = new Set<string>();
  const reception = sampleYear - yearGroup;
  return Array.from({ length: places }, (_, place) => {
    const own = random.fork(`pupil ${purpose} ${reception} ${className ?? ""} ${place}`);
    const sex = own.chance(0.48) ? "F" : "M";
    const name = names.name(sex, firstNames);
    firstNames.add(name.firstName);
    const circumstances = makeCircumstances(own, sex, reception);
    const upn = upnFor(issuer, circumstances.joined, reception, own);
    const inClass = className === undefined ? { left: `${reception + 7}-07-22` } : { className };
    return { ...name, sex, reception, ...circumstances, upn, ...inClass };
  });
}

/** A child who came later brings a number, unless the papers are still on their way. */
function upnFor(
  issuer: UpnIssuer,
  joined: string,
  reception: number,
  random: RandomSource,
): string {
  if (joined <= firstDayOfYear(reception)) return issuer.here(reception);
  if (joined >= firstDayOfYear(sampleYear)) return issuer.temporary(sampleYear);
  return random.chance(0.8) ? issuer.elsewhere(reception) : issuer.here(reception);
}

/** How many of `total` fall to one of `parts`, as evenly as can be. */
function share(total: number, parts: number, index: number): number {
  return Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts);
}

/** The year group of a child of the roll this year. */
export function yearGroupOf(pupil: MadePupil, year: number = sampleYear): YearGroup {
  return (year - pupil.reception) as YearGroup;
}
