import { yearGroupName } from "../../../src/core/pupils/yearGroup";
import { type Subject, subjects } from "../../../src/core/subject";
import type { SheetValue } from "../../../src/workbook/sheetValue";
import { classTab } from "../../../src/workbook/tabs/classTab";
import type { Attainment } from "../attainment/attainment";
import { forecastFrom } from "../attainment/forecast";
import { keyStage1Result } from "../attainment/keyStageResults";
import { profileOutcome } from "../attainment/profile";
import { attainmentOfChild, type MadeSchool } from "../madeSchool";
import type { SchoolClass } from "../people/classNames";
import type { MadePupil } from "../people/madePupil";
import { yearGroupOf } from "../people/makePupils";
import type { RandomSource } from "../randomSource";
import { firstDayOfYear, sampleToday, sampleYear } from "../sampleYear";
import { type DraftRow, draftOf, type TabDraft } from "../tabDraft";
import { wordsFor } from "../words/wordsFor";
import { bySurname } from "./pupilsDraft";

/** Classes that have not yet entered a subject's autumn marks, by their place among all. */
const notYetEntered: Readonly<Record<number, Subject>> = { 6: "writing", 11: "mathematics" };

/** The tab of a class, as its teacher left it in the autumn: a row a child on roll. */
export function classDraft(school: MadeSchool, place: number, each: SchoolClass): TabDraft {
  const draft = draftOf(classTab(each.name));
  const pupils = school.listed
    .filter((pupil) => pupil.className === each.name && onRoll(pupil))
    .sort(bySurname);
  draft.rows = pupils.map((pupil) =>
    classRow(pupil, attainmentOfChild(school, pupil), {
      random: school.random.fork(`class row ${pupil.upn}`),
      notYet: notYetEntered[place],
    }),
  );
  return draft;
}

function onRoll({ joined, left }: MadePupil): boolean {
  return joined <= sampleToday && (left === undefined || left >= sampleToday);
}

interface RowMaking {
  readonly random: RandomSource;
  /** A subject whose autumn marks the class has not entered. */
  readonly notYet: Subject | undefined;
}

function classRow(pupil: MadePupil, attainment: Attainment, making: RowMaking): DraftRow {
  const { random, notYet } = making;
  const yearGroup = yearGroupOf(pupil);
  const row: DraftRow = {
    upn: pupil.upn,
    surname: pupil.surname,
    firstName: pupil.firstName,
    yearGroup: yearGroupName(yearGroup),
    scale: pupil.ownScale ?? "",
  };
  const away = random.chance(0.015);
  const behind = random.chance(0.05);
  for (const subject of subjects) {
    const blank = subject === notYet || behind || random.chance(0.02);
    const entries = blockOf(pupil, attainment, subject, random);
    if (blank || away) {
      entries.forecastYearEnd = "";
      entries.forecastKeyStageEnd = "";
    }
    if (blank) entries.autumn = "";
    else if (away) entries.autumn = "A";
    for (const [entry, value] of Object.entries(entries)) row[`${subject}.${entry}`] = value;
  }
  return { ...row, ...wordsFor(pupil, attainment, random.fork("words")) };
}

function blockOf(
  pupil: MadePupil,
  attainment: Attainment,
  subject: Subject,
  random: RandomSource,
): Record<string, SheetValue> {
  const yearGroup = yearGroupOf(pupil);
  const marks = attainment[subject];
  const lastSummer = marks[3 * yearGroup - 1];
  const autumn = marks[3 * yearGroup];
  if (!autumn) throw new RangeError("A child of the roll has a mark for this autumn.");
  const cameThisYear = pupil.joined >= firstDayOfYear(sampleYear);
  const forecast = random.chance(0.9) ? forecastFrom(pupil, subject, autumn) : undefined;
  return {
    start: startOf(pupil, attainment, subject),
    lastYear: yearGroup === 0 || cameThisYear ? "" : (lastSummer?.code ?? ""),
    autumn: autumn.code,
    forecastYearEnd: forecast?.yearEnd ?? "",
    forecastKeyStageEnd: forecast?.keyStageEnd ?? "",
  };
}

/** Where the child began: on entry for Reception, the profile for Years 1 and 2, else Key Stage 1. */
function startOf(pupil: MadePupil, attainment: Attainment, subject: Subject): SheetValue {
  const yearGroup = yearGroupOf(pupil);
  if (yearGroup === 0) return onEntryCode(attainment, subject);
  if (yearGroup <= 2) return profileOutcome(attainment, subject);
  const summer = attainment[subject][8];
  return summer ? keyStage1Result(pupil, summer).grade : "";
}

/** The school's own assessment in the first half term of Reception. */
export function onEntryCode(attainment: Attainment, subject: Subject): string {
  const band = attainment[subject][0]?.band ?? "expected";
  return { below: "NOT", workingTowards: "NOT", expected: "ON", greaterDepth: "AHD" }[band];
}
