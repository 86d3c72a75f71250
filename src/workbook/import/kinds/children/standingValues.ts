import { dayInFigures } from "../../../../core/calendar/days";
import { cellText } from "../../../../core/cell";
import { yearGroupName } from "../../../../core/pupils/yearGroup";
import type { PupilRow } from "../../../../core/school/pupilRow";
import { plainHeader } from "../../../layout/columnMap";
import { asText, type SheetValue, toSheetDate } from "../../../sheetValue";
import { readLanguage } from "../../values/readLanguage";
import { dayKeys } from "./childEntry";
import type { ChildKey } from "./childFields";

/** What Pupils says of a child, in the form in which a file's values are kept; as typed where it cannot be read. */
export function standingValue({ cells, pupil }: PupilRow, key: ChildKey): string {
  const typed = cellText(cells[key].typed);
  const read = { yes: "Y", no: "N" };
  switch (key) {
    case "upn":
    case "dateOfBirth":
    case "joined":
    case "left":
    case "sex":
    case "sen":
      return pupil[key] ?? typed;
    case "yearGroup":
      return pupil.yearGroup === undefined ? typed : yearGroupName(pupil.yearGroup);
    case "pupilPremium":
    case "eal":
      return pupil[key] === undefined ? typed : pupil[key] ? read.yes : read.no;
    case "firstLanguage":
      return readLanguage(typed);
    default:
      return typed.replace(/\s+/g, " ");
  }
}

/**
 * Whether a file's value says what stands already. A class is the same in any case; a name written
 * in capitals throughout, as some systems do, says nothing new.
 */
export function saysSame(key: ChildKey, standing: string, value: string): boolean {
  if (standing === value) return true;
  if (key === "className") return plainHeader(standing) === plainHeader(value);
  if (key !== "surname" && key !== "firstName") return false;
  return value === value.toUpperCase() && standing.toUpperCase() === value;
}

/** A value as it is written into a cell: days as days, all else as text that stays text. */
export function writtenValue(key: ChildKey, value: string): SheetValue {
  return isDayKey(key) ? toSheetDate(value) : asText(value);
}

/** A value as a person reads it. */
export function shownValue(key: ChildKey, value: string): string {
  return isDayKey(key) && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInFigures(value) : value;
}

function isDayKey(key: ChildKey): boolean {
  return (dayKeys as readonly string[]).includes(key);
}
