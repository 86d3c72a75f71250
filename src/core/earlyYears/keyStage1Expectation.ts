import { bandOf } from "../scales/bandOf";
import type { ScaleBook } from "../scales/scale";
import type { EarlyYearsRow } from "../school/resultRows";
import type { Subject } from "../subject";
import { profileBand } from "../targets/profileBand";
import { type SimilarChildren, type StageBand, similarChildren } from "../targets/similarChildren";
import { whenOfStage } from "../targets/stage";
import type { TransitionTable } from "../targets/transitions";

/**
 * What may be expected of a child in a subject by the end of Key Stage 1 (target-setting policy,
 * 4.1): what children with the same outcome in the profile went on to do, or those with the same
 * assessment on entry. `tooFew` where neither a published table nor enough children of the school
 * stand behind it.
 */
export function keyStage1Expectation(
  row: EarlyYearsRow,
  subject: Subject,
  table: TransitionTable,
  scales: ScaleBook,
): SimilarChildren {
  const candidates: StageBand[] = [];
  const profile = profileBand(row, subject);
  if (profile) candidates.push({ stage: 0, band: profile });
  const mark = row.onEntry.find((each) => each.subject === subject)?.mark;
  const scale = mark?.state === "scored" ? scales.find(mark.scale) : undefined;
  const onEntry = mark && scale && bandOf(scale, mark, whenOfStage("onEntry"));
  if (onEntry) candidates.push({ stage: "onEntry", band: onEntry });
  return similarChildren(table, subject, candidates);
}
