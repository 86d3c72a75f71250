import { type Subject, subjectNames } from "../../../src/core/subject";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import { testsTab } from "../../../src/workbook/tabs/results";
import { scaleNames } from "../attainment/termMark";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { onSchoolDay } from "../sampleYear";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

/** A sitting of the school's standardised tests. */
interface Sitting {
  readonly suite: string;
  readonly day: string;
  /** Year groups of this year that sat it. */
  readonly yearGroups: readonly number[];
  /** Terms back from this autumn. */
  readonly termsBack: number;
}

const sittings: readonly Sitting[] = [
  { suite: "NFER summer 2026", day: "2026-06-15", yearGroups: [4, 5, 6], termsBack: 1 },
  { suite: "NFER autumn 2026", day: "2026-11-09", yearGroups: [3, 4, 5], termsBack: 0 },
];

/** The Tests tab: reading and mathematics of Years 3 to 5, this autumn and last summer. */
export function testsDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(testsTab);
  draft.rows = sittings.flatMap((sitting) =>
    school.listed
      .filter((pupil) => sitting.yearGroups.includes(yearGroupOf(pupil)) && sat(pupil, sitting))
      .flatMap((pupil) =>
        (["reading", "mathematics"] as const).map((subject) =>
          testRow(school, pupil, subject, sitting),
        ),
      ),
  );
  return draft;
}

function sat(pupil: MadePupil, { day }: Sitting): boolean {
  return (
    pupil.joined <= day && (pupil.left === undefined || pupil.left > day) && !pupil.preKeyStage
  );
}

function testRow(
  school: MadeSchool,
  pupil: MadePupil,
  subject: Subject,
  sitting: Sitting,
): DraftRow {
  const random = school.random.fork(`${sitting.suite} ${subject} ${pupil.upn}`);
  const row = {
    upn: pupil.upn,
    date: toSheetDate(onSchoolDay(sitting.day)),
    suite: sitting.suite,
    subject: subjectNames[subject],
    scale: scaleNames.standardised,
  };
  if (random.chance(0.02)) return { ...row, score: "A" };
  const term = 3 * yearGroupOf(pupil) - sitting.termsBack;
  const place = attainmentOfChild(school, pupil)[subject][term]?.place ?? 0;
  const drawn = 0.92 * place + 0.39 * random.normal();
  const score = Math.max(70, Math.min(140, Math.round(100 + 15 * drawn)));
  const raw = Math.max(3, Math.min(50, Math.round(27 + 9.5 * drawn)));
  return { ...row, raw, score };
}
