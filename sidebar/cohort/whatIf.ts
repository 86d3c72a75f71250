import type { OutOf, WhatIfChild } from "../../src/app/api";

/** What the reckoning is about: one subject, or all of them together; and the band to reach. */
export interface WhatIfQuestion {
  /** A subject, or nothing for all of them together. */
  readonly subject?: string;
  /** 2 for expected, 3 for greater depth. */
  readonly atLeast: number;
}

/** The subjects that children have a band in, in the order in which they come. */
export function subjectsOf(children: readonly WhatIfChild[]): string[] {
  return [...new Set(children.flatMap(({ bandRanks }) => Object.keys(bandRanks)))];
}

/**
 * Whether a child reaches the band. It is nothing where a mark is missing: such a child is left
 * out, as in attainment. Together means in every subject (as DfE counts reading, writing and
 * mathematics combined).
 */
function reaches(
  { bandRanks }: WhatIfChild,
  subjects: readonly string[],
  atLeast: number,
): boolean | undefined {
  const ranks = subjects.map((subject) => bandRanks[subject] ?? undefined);
  if (ranks.length === 0 || ranks.includes(undefined)) return undefined;
  return ranks.every((rank) => rank !== undefined && rank >= atLeast);
}

/** What ticking children comes to. */
export interface WhatIfAnswer {
  readonly now: OutOf;
  /** The share if every ticked child reached the band too. */
  readonly ifReached: OutOf;
  /** Who does not reach the band now, and may be ticked: nearest to it first. */
  readonly open: readonly WhatIfChild[];
  /** How many are left out, since a mark is missing. */
  readonly leftOut: number;
}

/** Works out the share now and if the ticked children reached the band. Nothing is written. */
export function whatIf(
  children: readonly WhatIfChild[],
  { subject, atLeast }: WhatIfQuestion,
  ticked: ReadonlySet<string>,
): WhatIfAnswer {
  const subjects = subject === undefined ? subjectsOf(children) : [subject];
  const judged = children.map((child) => ({ child, reached: reaches(child, subjects, atLeast) }));
  const counted = judged.filter(({ reached }) => reached !== undefined);
  const reached = counted.filter((each) => each.reached).length;
  const open = counted.filter((each) => !each.reached).map(({ child }) => child);
  const moved = open.filter(({ upn }) => ticked.has(upn)).length;
  const distance = (child: WhatIfChild) =>
    subjects.reduce((sum, each) => sum + Math.max(0, atLeast - (child.bandRanks[each] ?? 0)), 0);
  return {
    now: { reached, n: counted.length },
    ifReached: { reached: reached + moved, n: counted.length },
    open: [...open].sort((one, other) => distance(one) - distance(other)),
    leftOut: children.length - counted.length,
  };
}
