import { academicYearName } from "../../../src/core/calendar/academicYear";
import { termNames, terms } from "../../../src/core/calendar/assessmentPoint";
import { yearGroupName } from "../../../src/core/pupils/yearGroup";
import { type Subject, subjectNames, subjects } from "../../../src/core/subject";
import { historyTab } from "../../../src/workbook/tabs/results";
import { whenIs } from "../attainment/bandPath";
import { keyStage1Result, keyStage2Result, type Result } from "../attainment/keyStageResults";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { sampleYear } from "../sampleYear";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

/** The first year whose marks of children still here are kept. */
const firstYear = 2023;

/**
 * The Past marks tab: the summer marks of the last three years and every term of last year, and for
 * those who left Year 6 in those years, their summers from Year 2 with their Key Stage 2 results.
 * Nothing from before a child joined, and nothing from the summer of 2020, when schools were shut.
 */
export function historyDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(historyTab);
  draft.rows = [
    ...school.leavers.flatMap((pupil) => historyRows(school, pupil, isKeptOfLeaver)),
    ...school.listed.flatMap((pupil) => historyRows(school, pupil, isKept)),
  ];
  return draft;
}

type Keeps = (pupil: MadePupil, year: number, term: 0 | 1 | 2) => boolean;

const isKept: Keeps = (_, year, term) =>
  year < sampleYear && (year === sampleYear - 1 || (year >= firstYear && term === 2));

const isKeptOfLeaver: Keeps = (pupil, year, term) =>
  year - pupil.reception >= 2 && term === 2 && year !== 2019;

function historyRows(school: MadeSchool, pupil: MadePupil, keeps: Keeps): DraftRow[] {
  const rows: DraftRow[] = [];
  for (let term = 0; term < 21; term += 1) {
    const { yearGroup, term: ofYear } = whenIs(term);
    const year = pupil.reception + yearGroup;
    if (!keeps(pupil, year, ofYear) || pupil.joined > endOfTerm(year, ofYear)) continue;
    for (const subject of subjects) {
      const { scale, grade } = resultOf(school, pupil, subject, term, year);
      rows.push({
        upn: pupil.upn,
        year: academicYearName(year),
        yearGroup: yearGroupName(yearGroup),
        term: termNames[terms[ofYear]],
        subject: subjectNames[subject],
        scale,
        grade,
      });
    }
  }
  return rows;
}

/** A day by which a child was here long enough for a mark. */
function endOfTerm(year: number, term: 0 | 1 | 2): string {
  return [`${year}-12-01`, `${year + 1}-03-10`, `${year + 1}-06-10`][term] ?? "";
}

/** The mark of a term; at the ends of key stages, the result, of which there was none in 2021. */
function resultOf(
  school: MadeSchool,
  pupil: MadePupil,
  subject: Subject,
  term: number,
  year: number,
): Result {
  const mark = attainmentOfChild(school, pupil)[subject][term];
  if (!mark) throw new RangeError("A child has a mark for every term at school.");
  if (term === 8 && year !== 2020) return keyStage1Result(pupil, mark);
  if (term === 20) return keyStage2Result(pupil, subject, mark);
  return { scale: mark.scale, grade: mark.code };
}
