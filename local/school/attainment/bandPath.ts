import { type Band, bandAtRank, bandRank } from "../../../src/core/band";
import type { YearGroup } from "../../../src/core/pupils/yearGroup";
import type { Subject } from "../../../src/core/subject";
import type { MadePupil } from "../people/madePupil";
import { type Standard, standardAt } from "./standards";

/** A term of school life counted from the autumn of Reception, as year group and term of the year. */
export function whenIs(term: number): { readonly yearGroup: YearGroup; readonly term: 0 | 1 | 2 } {
  return { yearGroup: Math.floor(term / 3) as YearGroup, term: (term % 3) as 0 | 1 | 2 };
}

/** The band of a place in a normal distribution. Only children with special provision are below. */
export function bandAt(pupil: MadePupil, place: number, standard: Standard): Band {
  if (pupil.preKeyStage) return "below";
  if (place >= standard.greaterDepth) return "greaterDepth";
  if (place >= standard.expected) return "expected";
  return place < standard.workingTowards && pupil.sen !== "N" ? "below" : "workingTowards";
}

/**
 * The band of every term from the places. No child moves two bands from one term to the next, or
 * from one summer to the next. Children of the roll also stay within a band of where they began
 * the key stage, so that nothing in their class tab is out of the common.
 */
export function bandPath(pupil: MadePupil, subject: Subject, places: readonly number[]): Band[] {
  const ranks: number[] = [];
  for (const [term, place] of places.entries()) {
    const { yearGroup, term: ofYear } = whenIs(term);
    let rank = bandRank(bandAt(pupil, place, standardAt(yearGroup, ofYear, subject)));
    for (const near of nearTerms(term, pupil.className !== undefined)) {
      const other = ranks[near];
      if (other !== undefined) rank = Math.max(other - 1, Math.min(other + 1, rank));
    }
    ranks.push(rank);
  }
  return ranks.map(bandAtRank);
}

/** Terms whose band must not be far: the last counts most. */
function nearTerms(term: number, onRoll: boolean): number[] {
  const keyStageStart = term >= 9 ? 8 : term >= 3 ? 2 : 0;
  const summerBefore = Math.floor(term / 3) * 3 - 1;
  return [...(onRoll ? [keyStageStart] : []), summerBefore, term - 1];
}
