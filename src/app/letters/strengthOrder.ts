import { type Band, bandRank } from "../../core/band";
import { type Term, terms } from "../../core/calendar/assessmentPoint";
import type { Subject } from "../../core/subject";
import { bandOfEvidence, type EvidenceMark } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { fnv1a } from "../../core/text/fnv1a";

/** A subject with the band of the latest mark of this year. */
export interface Standing {
  readonly subject: Subject;
  readonly band: Band;
}

/**
 * The subjects in which a child has a band by a season of this year, strongest first. Where two
 * are level the seed says which goes first, so that not every letter speaks of reading. Subjects
 * without a band are left out.
 */
export function strongestFirst(
  targets: readonly Pick<ProposedTarget, "subject" | "evidence">[],
  season: Term,
  seed: string,
): Standing[] {
  const standings = targets.flatMap(({ subject, evidence }) => {
    const latest = latestBy(season, evidence.thisYear);
    const band = latest && bandOfEvidence(latest);
    return band ? [{ subject, band }] : [];
  });
  const place = ({ subject }: Standing) => fnv1a(`${seed}|${subject}`);
  return standings.sort(
    (one, other) => bandRank(other.band) - bandRank(one.band) || place(one) - place(other),
  );
}

/** The latest mark that ranks, of a season or before it. */
function latestBy(
  season: Term,
  marks: Readonly<Record<Term, EvidenceMark>>,
): EvidenceMark | undefined {
  return terms
    .slice(0, terms.indexOf(season) + 1)
    .reverse()
    .map((term) => marks[term])
    .find(({ state }) => state === "known");
}
