import { type Band, bandNames } from "../../core/band";
import { type Term, terms } from "../../core/calendar/assessmentPoint";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { whenNotYetAssessed } from "../../workbook/phrases/phrase";
import type { PhraseChooser } from "./phraseChooser";

/** For a school that has taken all words for a band out of its Phrases tab. */
const plainWords: Readonly<Record<Band, string>> = {
  below: "working below what we expect at this point",
  workingTowards: "working just below what we expect at this point",
  expected: "working at what we expect at this point",
  greaterDepth: "working above what we expect at this point",
};

/**
 * Where a child is now in a subject: the words for the band of this season's mark. Without a mark
 * this season, that it is not yet assessed, and where the child was at the latest mark before it,
 * if there is one this year. A mark on a scale that sets no standard is told by the teacher.
 */
export function nowText(
  target: ProposedTarget,
  season: Term,
  words: Pick<PhraseChooser, "word">,
): string {
  const { subject, evidence } = target;
  const say = (when: string) => words.word({ use: "Now", subject, when });
  const standing = (band: Band) => say(bandNames[band]) ?? plainWords[band];
  const mark = evidence.thisYear[season];
  const band = bandOfEvidence(mark);
  if (band) return standing(band);
  if (mark.state === "known") return "assessed this term; please ask the class teacher about it";
  const notYet = say(whenNotYetAssessed) ?? "not yet assessed this term";
  const before = earlier(season).find((term) => bandOfEvidence(evidence.thisYear[term]));
  const bandBefore = before && bandOfEvidence(evidence.thisYear[before]);
  if (!bandBefore) return notYet;
  return `${notYet} (in ${before}: ${standing(bandBefore).replace("at this point", "at that point")})`;
}

/** The terms before a season, latest first. */
function earlier(season: Term): Term[] {
  return terms.slice(0, terms.indexOf(season)).reverse();
}
