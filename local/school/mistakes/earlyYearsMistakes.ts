import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { type EntryMistake, inTab } from "./entryMistake";
import { error, type Mistake, reminder, type Said } from "./planter";

function wholeProfile(row: DraftRow): boolean {
  return row.E01 === 2 && row.E17 === 2;
}

const entry = (key: string, value: SheetValue, said: Said): EntryMistake => ({
  key,
  value,
  said,
  wants: wholeProfile,
});

/** Mistakes in the Early years tab. */
export const earlyYearsMistakes: readonly Mistake[] = [
  entry(
    "E09",
    "A",
    error("part-exempt profile", "A child is exempt from all seventeen goals or none."),
  ),
  entry(
    "E11",
    3,
    error("profile code of before 2021", "There has been no Exceeding since the profile of 2022."),
  ),
  entry(
    "E15",
    "",
    reminder("profile incomplete", "Sixteen of the seventeen goals have an outcome."),
  ),
  entry("year", "2024/26", error("unreadable year", "2024/26 is no academic year.")),
].map((each) => inTab("earlyYears", each));
