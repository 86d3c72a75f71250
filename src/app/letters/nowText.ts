import { type Band, bandNames } from "../../core/band";
import { type Term, terms } from "../../core/calendar/assessmentPoint";
import { bandOfEvidence } from "../../core/targets/evidenceMark";
import type { ProposedTarget } from "../../core/targets/proposeTargets";
import { now } from "../../workbook/phrases/now";
import type { Phrase } from "../../workbook/phrases/phrase";
import { whenNotYetAssessed } from "../../workbook/phrases/phrase";
import type { LetterWords } from "./letterWords";
import { phraseBook } from "./phraseBook";

/** Where a child is now in a subject. */
export interface NowText {
  /** As it stands in the workbook, not filled in. */
  readonly said: string;
  /** Filled in, with where the child was before, if this season has no mark. */
  readonly inFull: string;
}

/**
 * Where a child is now in a subject: the words for the band of this season's mark. Without a mark
 * this season, that it is not yet assessed, and where the child was at the latest mark before it,
 * if there is one this year. A mark on a scale that sets no standard is told by the teacher. Where
 * the Phrases tab has several words for a band, the first counts, so that families who compare
 * letters find the same words; where it has none, those that come with the add-on.
 */
export function nowText(
  { subject, evidence, yearGroup }: Pick<ProposedTarget, "subject" | "evidence" | "yearGroup">,
  season: Term,
  phrases: readonly Phrase[],
  words: LetterWords,
): NowText {
  const say = (when: string) => find(phrases, when) ?? find(now, when) ?? "";
  const find = (among: readonly Phrase[], when: string) =>
    phraseBook(among)({ use: "Now", subject, when }, yearGroup)[0];
  const plain = (said: string) => ({ said, inFull: words.fill(said) });
  const mark = evidence.thisYear[season];
  const band = bandOfEvidence(mark);
  if (band) return plain(say(bandNames[band]));
  if (mark.state === "known") return plain(words.fixed("nowOnOtherScale"));
  const notYet = plain(say(whenNotYetAssessed));
  const before = earlier(season).find((term) => bandOfEvidence(evidence.thisYear[term]));
  const bandBefore: Band | undefined = before && bandOfEvidence(evidence.thisYear[before]);
  if (!bandBefore) return notYet;
  const then = words.fill(say(bandNames[bandBefore])).replace("at this point", "at that point");
  return { ...notYet, inFull: `${notYet.inFull} (in ${before}: ${then})` };
}

/** The terms before a season, latest first. */
function earlier(season: Term): Term[] {
  return terms.slice(0, terms.indexOf(season)).reverse();
}
