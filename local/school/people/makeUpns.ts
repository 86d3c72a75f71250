import type { AcademicYear } from "../../../src/core/calendar/academicYear";
import { checkLetter } from "../../../src/core/pupils/upn";

/** Dorset's number, and one that no school has. */
const localAuthority = "838";
const school = "9999";

/** Local authorities around Dorset, each with a number that no school has. */
const elsewhere = ["8399998", "9339997", "8509996", "8789995", "3309994"];

/** Issues Unique Pupil Numbers, each once. */
export interface UpnIssuer {
  /** A number issued by this school in a year. */
  readonly here: (year: AcademicYear) => string;
  /** A number that a child brought from a school elsewhere. */
  readonly elsewhere: (year: AcademicYear) => string;
  /** A temporary number: its last character is a letter. */
  readonly temporary: (year: AcademicYear) => string;
}

/** An issuer that has issued nothing yet. At most 999 numbers a year, 140 from elsewhere and 99 temporary. */
export function upnIssuer(): UpnIssuer {
  const issued = new Map<string, number>();
  const next = (stem: string, most: number): number => {
    const serial = (issued.get(stem) ?? 0) + 1;
    if (serial > most) throw new RangeError("The made-up school has run out of UPNs of a year.");
    issued.set(stem, serial);
    return serial;
  };
  const yearOf = (year: AcademicYear): string => String(year % 100).padStart(2, "0");
  const checked = (rest: string): string => checkLetter(rest) + rest;
  return {
    here: (year) => {
      const stem = localAuthority + school + yearOf(year);
      return checked(stem + String(next(stem, 999)).padStart(3, "0"));
    },
    elsewhere: (year) => {
      const count = next(`elsewhere ${year}`, 140);
      const stem = (elsewhere[count % elsewhere.length] as string) + yearOf(year);
      return checked(stem + String(count * 7 + 11).padStart(3, "0"));
    },
    temporary: (year) => {
      const stem = localAuthority + school + yearOf(year);
      const count = next(`${stem} temporary`, 99);
      return checked(`${stem}${String(count).padStart(2, "0")}A`);
    },
  };
}
