import { type SheetValue, toSheetDate } from "../../../src/workbook/sheetValue";
import type { DraftRow } from "../tabDraft";
import { inClass } from "./entryMistake";
import { error, type Mistake, type Said } from "./planter";

/** Whether a child on the year group's own scale has every autumn mark and is not absent. */
export function hasAutumn(row: DraftRow): boolean {
  return (
    row.scale === "" &&
    ["reading", "writing", "mathematics"].every((subject) => {
      const mark = String(row[`${subject}.autumn`] ?? "").trim();
      return mark !== "" && mark !== "A" && !mark.toUpperCase().startsWith("PK");
    })
  );
}

function mark(yearGroup: number, key: string, value: SheetValue, said: Said): Mistake {
  return inClass([yearGroup], { key, value, said, wants: hasAutumn });
}

/** A mark of a term to come; the forecasts are cleared, which it might pass. */
function early(yearGroup: number, key: string, value: string): Mistake {
  const said = error("mark before its point opens", "It is November: this term has not begun.");
  const [subject] = key.split(".");
  const clear = [`${subject}.forecastYearEnd`, `${subject}.forecastKeyStageEnd`];
  return inClass([yearGroup], { key, value, said, clear, wants: hasAutumn });
}

const unknownCode = (value: string): Said =>
  error("unknown code", `‘${value}’ is no code of any scale.`);

const otherScale = (value: string): Said =>
  error("code of another scale", `‘${value}’ is of a scale that this year group does not use.`);

/** Mistakes in single marks of the class tabs. */
export const classMarkMistakes: readonly Mistake[] = [
  mark(1, "writing.autumn", "EXXS", unknownCode("EXXS")),
  mark(6, "mathematics.autumn", "see notes", unknownCode("see notes")),
  mark(5, "mathematics.autumn", "3w", otherScale("3w")),
  mark(4, "reading.autumn", "EXS", otherScale("EXS")),
  mark(
    3,
    "writing.start",
    "PK5",
    error("code of another key stage", "Key Stage 1 ended at PK4; PK5 is of Key Stage 2."),
  ),
  mark(
    0,
    "reading.start",
    "40-60",
    error("code of an old framework", "Month bands are no codes of the on-entry scale."),
  ),
  mark(
    4,
    "mathematics.autumn",
    toSheetDate("2026-03-04"),
    error("date where a grade belongs", "‘4-3’ was turned into a day."),
  ),
  mark(
    1,
    "reading.autumn",
    true,
    error("tick box where a grade belongs", "A ticked box says nothing of a grade."),
  ),
  mark(
    6,
    "reading.autumn",
    104,
    error("score where a code belongs", "A test's score was typed among the codes."),
  ),
  mark(
    2,
    "writing.autumn",
    "WTS/EXS",
    error("two codes in one cell", "The teacher could not decide between two codes."),
  ),
  early(3, "reading.spring", "3w"),
  early(0, "mathematics.summer", "AT"),
  inClass([1, 2], {
    key: "scale",
    value: "Teacher assesment (old)",
    said: error("unknown scale", "No scale is called that."),
    wants: hasAutumn,
  }),
];
