import { academicYearName } from "../../../src/core/calendar/academicYear";
import { phonicsThreshold } from "../../../src/core/scales/shipped/checks";
import { statutoryChecksTab } from "../../../src/workbook/tabs/results";
import { normalQuantile } from "../attainment/normalScores";
import { dorset, phonicsByYear2 } from "../figures/publishedFigures";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

/**
 * The Phonics and tables checks tab: the phonics check of Years 2 to 6 with its repeat, and the
 * tables check of Years 5 and 6, for children who were here in that June.
 */
export function checksDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(statutoryChecksTab);
  draft.rows = school.listed.flatMap((pupil) => [
    ...phonicsRows(school, pupil),
    ...tablesRows(school, pupil),
  ]);
  return draft;
}

function wasHere(pupil: MadePupil, year: number): boolean {
  return pupil.joined <= `${year + 1}-05-31`;
}

function phonicsRows(school: MadeSchool, pupil: MadePupil): DraftRow[] {
  const year = pupil.reception + 1;
  if (yearGroupOf(pupil) < 2 || !wasHere(pupil, year)) return [];
  const random = school.random.fork(`phonics ${pupil.upn}`);
  const row = { upn: pupil.upn, check: "Phonics", year: academicYearName(year) };
  if (pupil.preKeyStage) return [{ ...row, outcome: "D" }];
  const place = (attainmentOfChild(school, pupil).reading[5]?.place ?? 0) * 0.95;
  const drawn = place + 0.3 * random.normal();
  const first = phonicsMark(drawn, dorset.phonics);
  const rows: DraftRow[] = [{ ...row, ...first }];
  if (first.outcome === "Wt" && yearGroupOf(pupil) > 2 && wasHere(pupil, year + 1)) {
    const again = phonicsMark(drawn + 0.02 * random.normal(), phonicsByYear2);
    rows.push({ ...row, year: academicYearName(year + 1), ...again });
  }
  return rows;
}

/** The mark out of 40 of a place in a normal distribution where `met` in a hundred meet the standard. */
function phonicsMark(place: number, met: number): { mark: number; outcome: "Wa" | "Wt" } {
  const above = place - normalQuantile(1 - met / 100);
  if (above < 0) {
    return { mark: Math.max(0, Math.min(31, Math.round(31 + above * 14))), outcome: "Wt" };
  }
  return { mark: Math.min(40, phonicsThreshold + Math.floor(above * 5)), outcome: "Wa" };
}

function tablesRows(school: MadeSchool, pupil: MadePupil): DraftRow[] {
  const year = pupil.reception + 4;
  if (yearGroupOf(pupil) < 5 || !wasHere(pupil, year)) return [];
  const row = { upn: pupil.upn, check: "Tables", year: academicYearName(year) };
  if (pupil.preKeyStage) return [{ ...row, outcome: "B" }];
  const random = school.random.fork(`tables ${pupil.upn}`);
  const place = (attainmentOfChild(school, pupil).mathematics[14]?.place ?? 0) * 0.92;
  const drawn = place + 0.39 * random.normal();
  const full = normalQuantile(1 - dorset.tablesFull / 100);
  const mark = drawn >= full ? 25 : Math.floor(25 - (full - drawn) * 6.2);
  return [{ ...row, mark: Math.max(0, mark) }];
}
