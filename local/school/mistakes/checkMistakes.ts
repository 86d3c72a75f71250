import type { SheetValue } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { inTab, typedTwice } from "./entryMistake";
import { error, type Mistake, query, type Said } from "./planter";

function metPhonics(row: DraftRow): boolean {
  return row.check === "Phonics" && row.outcome === "Wa";
}

function tookTables(row: DraftRow): boolean {
  return row.check === "Tables" && row.mark !== undefined;
}

function phonics(key: string, value: SheetValue, said: Said): Mistake {
  return inTab("checks", { key, value, said, wants: metPhonics, also: ["mark", "outcome"] });
}

/** Mistakes in the Phonics and tables checks tab. */
export const checkMistakes: readonly Mistake[] = [
  phonics(
    "mark",
    28,
    error("phonics code against mark", "28 is below the standard of 32, but the code says met."),
  ),
  phonics(
    "outcome",
    "Wt",
    error("phonics code against mark", "The mark meets the standard; the code says not met."),
  ),
  phonics("mark", 43, error("score out of range", "The phonics check has 40 words.")),
  phonics("mark", 34.5, error("score not whole", "A word is read or not: there are no halves.")),
  phonics("outcome", "A", error("mark of an absent child", "A child who was absent has no mark.")),
  typedTwice(
    "checks",
    tookTables,
    ({ mark }) => ({ mark: mark === 11 ? 12 : 11 }),
    "mark",
    error("same check twice", "This child already has a result for this check and year."),
  ),
  inTab("checks", {
    key: "year",
    value: "2023/24",
    said: query("check in the wrong year group", "The child was in Year 2 or 3 then, not Year 4."),
    wants: tookTables,
    also: ["check"],
  }),
];
