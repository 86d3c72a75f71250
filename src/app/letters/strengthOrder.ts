import { type Band, bandRank } from "../../core/band";
import type { Subject } from "../../core/subject";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { fnv1a } from "../../core/text/fnv1a";

/** A subject with the band of the latest mark of this year. */
export interface Standing {
  readonly subject: Subject;
  readonly band: Band;
}

/**
 * The subjects in which a child has a band this year, strongest first. Where two are level the
 * seed says which goes first, so that not every letter speaks of reading. Subjects without a band
 * are left out.
 */
export function strongestFirst(
  targets: readonly Pick<ProposedTarget, "subject" | "evidence">[],
  seed: string,
): Standing[] {
  const standings = targets.flatMap(({ subject, evidence }) => {
    const band = bandOfEvidence(evidence.latestThisYear);
    return band ? [{ subject, band }] : [];
  });
  const place = ({ subject }: Standing) => fnv1a(`${seed}|${subject}`);
  return standings.sort(
    (one, other) => bandRank(other.band) - bandRank(one.band) || place(one) - place(other),
  );
}
