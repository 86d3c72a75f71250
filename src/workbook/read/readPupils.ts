import type { AcademicYear } from "../../core/calendar/academicYear";
import { cellText } from "../../core/cell";
import { wantsLargePrint } from "../../core/pupils/letterFormat";
import type { Pupil, SenProvision } from "../../core/pupils/pupil";
import { type YearGroup, yearGroupFromBirth } from "../../core/pupils/yearGroup";
import { type PupilRow, pupilFields } from "../../core/school/pupilRow";
import { type RowReader, readRows } from "../layout/columnMap";
import { cellsOf, dayOf, field, upnOf, yearGroupOf, yesNoOf } from "./fields";
import type { KnownTab } from "./recogniseTabs";

/** The rows of the Pupils tab. */
export function readPupils(known: KnownTab | undefined, year: AcademicYear): PupilRow[] {
  if (!known) return [];
  return readRows(known.tab, known.map, known.layout).map((row) => readPupil(row, year));
}

function readPupil(row: RowReader, year: AcademicYear): PupilRow {
  const cells = cellsOf(row, pupilFields);
  const text = (key: (typeof pupilFields)[number]) => cellText(cells[key].typed);
  const dateOfBirth = dayOf(cells.dateOfBirth);
  const recorded = yearGroupOf(cells.yearGroup);
  const yearGroup =
    recorded ?? (text("yearGroup") === "" ? fromBirth(dateOfBirth, year) : undefined);
  const copies = text("letterCopies") === "" ? 1 : Number(text("letterCopies"));
  const pupil: Pupil = {
    upn: upnOf(cells.upn),
    surname: text("surname"),
    firstName: text("firstName"),
    ...field("dateOfBirth", dateOfBirth),
    ...field("sex", readSex(text("sex"))),
    ...field("yearGroup", yearGroup),
    ...field("className", text("className") || undefined),
    ...field("pupilPremium", yesNoOf(cells.pupilPremium)),
    ...field("sen", readSen(text("sen"))),
    ...field("eal", yesNoOf(cells.eal)),
    ...field("firstLanguage", text("firstLanguage") || undefined),
    ...field("joined", dayOf(cells.joined)),
    ...field("left", dayOf(cells.left)),
    letterHold: text("letterHold") !== "" && yesNoOf(cells.letterHold) !== false,
    letterCopies: Number.isInteger(copies) && copies >= 0 ? copies : 1,
    ...field("homeLanguage", text("homeLanguage") || undefined),
    ...(wantsLargePrint(text("letterFormat")) ? { largePrint: true } : {}),
  };
  return { cells, pupil };
}

function fromBirth(dateOfBirth: string | undefined, year: AcademicYear): YearGroup | undefined {
  if (dateOfBirth === undefined) return undefined;
  const yearGroup = yearGroupFromBirth(dateOfBirth, year);
  return yearGroup >= 0 && yearGroup <= 6 ? (yearGroup as YearGroup) : undefined;
}

function readSex(text: string): "M" | "F" | undefined {
  if (/^(f|female|girls?)$/i.test(text)) return "F";
  return /^(m|male|boys?)$/i.test(text) ? "M" : undefined;
}

function readSen(text: string): SenProvision | undefined {
  const code = text.toUpperCase();
  return code === "N" || code === "K" || code === "E" ? code : undefined;
}
