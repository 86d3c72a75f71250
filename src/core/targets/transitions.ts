import { type Band, bandRank } from "../band";
import type { School } from "../school/school";
import type { Subject } from "../subject";
import { type BandCounts, noChildren } from "./bandShares";
import { earlierChildren } from "./earlierChildren";
import type { PublishedTransition } from "./publishedTransition";
import { type Stage, stages } from "./stage";

/** What children of the school's records went on to do, and what has been published about others. */
export interface TransitionTable {
  /** How many children stood in a band at a stage, by the band in which they ended the key stage. */
  readonly own: (subject: Subject, from: Stage, band: Band) => BandCounts;
  readonly published: (
    subject: Subject,
    from: Stage,
    band: Band,
  ) => PublishedTransition | undefined;
}

/**
 * Counts, for every child of the school's records with a band both at a stage and at the end of
 * the key stage that follows (Year 2 for Reception and Year 1, Year 6 for Years 2 to 5), where
 * children of each band ended. The work grows with the records alone: build it once.
 */
export function buildTransitions(
  school: Pick<School, "history" | "earlyYears" | "scales" | "settings">,
  published: readonly PublishedTransition[] = [],
): TransitionTable {
  const counts = new Map<string, [number, number, number, number]>();
  for (const { subject, bands } of earlierChildren(school)) {
    for (const from of stages) {
      const band = bands.get(from);
      const end = bands.get(endAfter(from));
      if (band === undefined || end === undefined || from === endAfter(from)) continue;
      const key = keyOf(subject, from, band);
      const row = counts.get(key) ?? [0, 0, 0, 0];
      row[bandRank(end) as 0 | 1 | 2 | 3] += 1;
      counts.set(key, row);
    }
  }
  const tables = new Map(
    published.map((each) => [keyOf(each.subject, each.from, each.band), each]),
  );
  return {
    own: (subject, from, band) => counts.get(keyOf(subject, from, band)) ?? noChildren,
    published: (subject, from, band) => tables.get(keyOf(subject, from, band)),
  };
}

function keyOf(subject: Subject, from: Stage, band: Band): string {
  return `${subject}|${from}|${band}`;
}

/** The end of the key stage that follows a stage. The end of Year 2 looks on to that of Year 6. */
function endAfter(stage: Stage): 2 | 6 {
  return stage === "onEntry" || stage < 2 ? 2 : 6;
}
