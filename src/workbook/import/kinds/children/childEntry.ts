import type { IsoDate } from "../../../../core/cell";
import { yearGroupName } from "../../../../core/pupils/yearGroup";
import { type DayOrder, readImportDay } from "../../importDate";
import type { FileRow } from "../../importKind";
import { readFileYearGroup } from "../../values/readFileYearGroup";
import { readLanguage } from "../../values/readLanguage";
import { readSen } from "../../values/readSen";
import { readSex } from "../../values/readSex";
import { readYesNo } from "../../values/readYesNo";
import type { ChildKey } from "./childFields";

/** The columns that hold days. */
export const dayKeys = ["dateOfBirth", "joined", "left"] as const;

/** One of them. */
export type DayKey = (typeof dayKeys)[number];

/** The order in which each column's days are written. */
export type DayOrders = Readonly<Record<DayKey, DayOrder>>;

/**
 * What a row of the file says of a child, each value as the workbook keeps it: days as
 * `YYYY-MM-DD`, `Year 4`, `Y`. What is blank, or could not be read, is left out.
 */
export interface ChildEntry {
  readonly row: FileRow;
  /** `Amira Khan`, or what else the row gives to tell it by. */
  readonly about: string;
  readonly values: Readonly<Partial<Record<ChildKey, string>>>;
  /** Capitals without spaces; the empty string where the file gives none. */
  readonly formerUpn: string;
  /** Columns in which something stands that could not be read. */
  readonly unread: readonly ChildKey[];
}

/** What a cell of a file may say of a child; nothing where it cannot be read. */
export function readChildValue(
  key: ChildKey,
  text: string,
  orders: DayOrders,
  today: IsoDate,
): string | undefined {
  switch (key) {
    case "upn":
      return plainUpn(text);
    case "dateOfBirth":
      return readImportDay(text, orders[key], today);
    case "joined":
    case "left":
      return readImportDay(text, orders[key]);
    case "sex":
      return readSex(text);
    case "yearGroup": {
      const year = readFileYearGroup(text);
      return year === undefined ? undefined : yearGroupName(year);
    }
    case "pupilPremium":
    case "eal":
      return readYesNo(text);
    case "sen":
      return readSen(text);
    case "firstLanguage":
      return readLanguage(text);
    default:
      return text.replace(/\s+/g, " ");
  }
}

/** A UPN in capitals, without spaces. */
export function plainUpn(text: string): string {
  return text.replace(/\s+/g, "").toUpperCase();
}
