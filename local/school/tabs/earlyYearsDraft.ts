import { academicYearName } from "../../../src/core/calendar/academicYear";
import { earlyLearningGoals } from "../../../src/core/school/resultRows";
import { subjects } from "../../../src/core/subject";
import { earlyYearsTab } from "../../../src/workbook/tabs/results";
import { profileOf } from "../attainment/profile";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { sampleToday } from "../sampleYear";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";
import { onEntryCode } from "./classDraft";

/**
 * The Early years tab: this autumn's on-entry assessment of Reception, and the on-entry assessment
 * and profile of Years 1 to 5. The profile was not collected in 2021, so Year 6 has none. A child
 * who came later has no row.
 */
export function earlyYearsDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(earlyYearsTab);
  const rows = school.listed.filter(
    (pupil) => yearGroupOf(pupil) <= 5 && pupil.joined < inHalfTerm(pupil) && wasHere(pupil),
  );
  draft.rows = rows.map((pupil) => earlyYearsRow(school, pupil));
  return draft;
}

/** On-entry assessment is made in the first half term of Reception. */
function inHalfTerm(pupil: MadePupil): string {
  return `${pupil.reception}-10-01`;
}

function wasHere(pupil: MadePupil): boolean {
  return pupil.joined <= sampleToday;
}

function earlyYearsRow(school: MadeSchool, pupil: MadePupil): DraftRow {
  const attainment = attainmentOfChild(school, pupil);
  const row: DraftRow = {
    upn: pupil.upn,
    surname: pupil.surname,
    firstName: pupil.firstName,
    year: academicYearName(pupil.reception),
  };
  for (const subject of subjects) row[`onEntry.${subject}`] = onEntryCode(attainment, subject);
  if (yearGroupOf(pupil) === 0) return row;
  const goals = profileOf(pupil, attainment, school.random.fork(`profile ${pupil.upn}`));
  for (const [index, goal] of earlyLearningGoals.entries()) row[goal] = goals[index] ?? "";
  return row;
}
