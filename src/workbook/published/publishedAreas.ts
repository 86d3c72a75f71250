/** The areas whose figures come with the workbook and are brought in without asking. */
export const ownAreas = {
  england: "England",
  southWest: "South West",
  dorset: "Dorset",
  bcp: "Bournemouth, Christchurch and Poole",
  dorsetBefore2019: "Dorset (before 2019)",
} as const;

/** What a file says of an area; the empty string where it lacks the column. */
export interface AreaCells {
  /** Three figures, such as 838, or nine characters, such as E06000059. */
  readonly code: string;
  readonly name: string;
  /** The calendar year of the results. */
  readonly year?: number;
}

/**
 * The area as the Benchmarks tab names it. Dorset was divided anew in April 2019: the county of
 * before (835, E10000009) is another area than the present one (838, E06000059), and so has
 * another name, even where a file calls both Dorset. Codes decide before names; without one, Dorset's
 * results of 2018 and earlier are those of the county of before.
 */
export function areaName({ code, name, year = firstOfNewDorset }: AreaCells): string {
  const coded = byCode[code.toUpperCase()];
  if (coded !== undefined) return coded;
  const named = byName[plainArea(name)] ?? name;
  return named === dorset && year < firstOfNewDorset ? dorsetBefore2019 : named;
}

/** The first results that DfE gives of the present Dorset. */
const firstOfNewDorset = 2019;

const { england, southWest, dorset, bcp, dorsetBefore2019 } = ownAreas;

const byCode: Readonly<Record<string, string>> = {
  "970": england,
  E92000001: england,
  "990": southWest,
  E12000009: southWest,
  "838": dorset,
  E06000059: dorset,
  "839": bcp,
  E06000058: bcp,
  "835": dorsetBefore2019,
  E10000009: dorsetBefore2019,
};

const byName: Readonly<Record<string, string>> = {
  england: england,
  "england state funded": england,
  "south west": southWest,
  dorset: dorset,
  "bournemouth christchurch and poole": bcp,
  bcp: bcp,
  "dorset pre lg": dorsetBefore2019,
  "dorset before 2019": dorsetBefore2019,
};

function plainArea(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
