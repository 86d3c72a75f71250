import { bandRank } from "../../../src/core/band";
import { academicYearName } from "../../../src/core/calendar/academicYear";
import { type Subject, subjectNames, subjects } from "../../../src/core/subject";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import { targetsTab } from "../../../src/workbook/tabs/targets";
import { forecastFrom } from "../attainment/forecast";
import { standardCode } from "../attainment/termMark";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import { sampleYear } from "../sampleYear";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";

/** How many children's targets were settled first, at the reviews of their support plans. */
const settled = 6;

/**
 * The Targets tab: targets for the year that the co-ordinator and head have agreed for a few
 * children in Years 5 and 6, those with SEN support first. The others wait for the add-on's
 * proposals.
 */
export function targetsDraft(school: MadeSchool): TabDraft {
  const draft = draftOf(targetsTab);
  const able = school.listed.filter(
    (pupil) =>
      yearGroupOf(pupil) >= 5 &&
      !pupil.preKeyStage &&
      pupil.left === undefined &&
      pupil.joined < "2026-01-01",
  );
  const pupils = [
    ...able.filter(({ sen }) => sen === "K"),
    ...able.filter(({ sen }) => sen !== "K"),
  ].slice(0, settled);
  draft.rows = pupils.flatMap((pupil) =>
    subjects.map((subject) => ledgerRow(school, pupil, subject)),
  );
  return draft;
}

function ledgerRow(school: MadeSchool, pupil: MadePupil, subject: Subject): DraftRow {
  const marks = attainmentOfChild(school, pupil)[subject];
  const autumn = marks[3 * yearGroupOf(pupil)];
  if (!autumn) throw new RangeError("A child of the roll has a mark for this autumn.");
  const start = marks[8];
  const forecast = forecastFrom(pupil, subject, autumn).yearEnd;
  // No lower than where the child began the key stage; the forecast is at most a band above now.
  const slipped = start !== undefined && bandRank(start.band) > bandRank(autumn.band);
  const target = slipped ? standardCode(start.band, 6) : forecast;
  return {
    upn: pupil.upn,
    surname: pupil.surname,
    firstName: pupil.firstName,
    className: pupil.className ?? "",
    year: academicYearName(sampleYear),
    subject: subjectNames[subject],
    horizon: "Year end",
    scale: autumn.scale,
    latest: autumn.code,
    forecast,
    proposed: target,
    why: "Agreed at the review of the support plan.",
    agreed: target,
    agreedBy: "Mrs M. Thornbury",
    agreedOn: toSheetDate("2026-11-16"),
  };
}
