import { type Band, bandNames, bandRank } from "../band";
import type { Finding } from "../findings/finding";
import { bandOf } from "../scales/bandOf";
import type { ClassRow } from "../school/classRow";
import type { PupilRow } from "../school/pupilRow";
import type { LedgerRow } from "../school/resultRows";
import type { School } from "../school/school";
import { agreedThisYear } from "./support/agreedThisYear";
import { isFilled } from "./support/filled";
import { findingAt } from "./support/findingAt";
import { rankedEntries } from "./support/rankedEntries";
import { whenOf } from "./support/whenOf";

/**
 * An agreed target of this year in a lower band than the child's starting point. Targets take
 * account of the starting point (target-setting policy, 2.1). One with a reason has been thought
 * about, and is not reported.
 */
export function agreedBelowStart(school: School): Finding[] {
  const rowOf = new Map(school.classRows.map((row) => [row.upn, row]));
  return agreedThisYear(school).flatMap(({ row, pupilRow }) => {
    if (isFilled(row.cells.reason)) return [];
    const start = startBand(school, rowOf.get(row.upn), pupilRow, row);
    const agreed = agreedBand(school, pupilRow, row);
    if (start === undefined || agreed === undefined || bandRank(agreed) >= bandRank(start))
      return [];
    return findingAt(row.cells.agreed, {
      rule: "agreedBelowStart",
      severity: "query",
      expected: `${bandNames[start]} or higher`,
      found: bandNames[agreed],
      message: `The agreed target is ${bandNames[agreed].toLowerCase()}, and the child's starting point was ${bandNames[start].toLowerCase()}. If that is right for this child, please say why in the reason.`,
    });
  });
}

function startBand(
  school: School,
  classRow: ClassRow | undefined,
  pupilRow: PupilRow,
  { subject }: LedgerRow,
): Band | undefined {
  if (!classRow || subject === undefined) return undefined;
  return rankedEntries(school, classRow, pupilRow, subject, ["start"])[0]?.band;
}

function agreedBand(school: School, { pupil }: PupilRow, row: LedgerRow): Band | undefined {
  const { agreed, horizon } = row;
  if (agreed.state !== "scored" || horizon === undefined || pupil.yearGroup === undefined) {
    return undefined;
  }
  const scale = school.scales.find(agreed.scale);
  const kind = horizon === "yearEnd" ? "targetYearEnd" : "targetKeyStageEnd";
  return scale && bandOf(scale, agreed, whenOf(kind, pupil.yearGroup));
}
