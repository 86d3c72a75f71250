import { toSheetDate } from "../../../src/workbook/sheetValue";
import { sampleToday } from "../sampleYear";
import type { DraftRow } from "../tabDraft";
import { type EntryMistake, inTab } from "./entryMistake";
import { error, type Mistake, query } from "./planter";

/** A child like most, who is here now. */
function plain(row: DraftRow): boolean {
  return row.left === "" && row.sen === "N" && row.eal === "N" && !/[A-Z]$/.test(String(row.upn));
}

function inYear(yearGroup: string): (row: DraftRow) => boolean {
  return (row) => plain(row) && row.yearGroup === yearGroup;
}

function joinedLate({ joined, left, yearGroup }: DraftRow): boolean {
  const late =
    joined instanceof Date && joined.getFullYear() >= 2024 && joined < toSheetDate(sampleToday);
  return late && left === "" && /^Year [3-6]$/.test(String(yearGroup));
}

const entries: readonly EntryMistake[] = [
  {
    key: "dateOfBirth",
    value: toSheetDate("2016-02-11"),
    said: query("date of birth against year group", "A child born then would be in Year 6."),
    wants: inYear("Year 4"),
    also: ["yearGroup"],
  },
  {
    key: "dateOfBirth",
    value: toSheetDate("2028-03-14"),
    said: error("date of birth after today", "The child would not have been born yet."),
  },
  {
    key: "dateOfBirth",
    value: "31/02/2019",
    said: error("text where a date belongs", "February has no 31st, so it stayed text."),
  },
  {
    key: "joined",
    value: toSheetDate("2003-09-02"),
    said: error("joined before birth", "The child was not born in 2003."),
  },
  {
    key: "left",
    value: toSheetDate("2023-07-21"),
    said: error("left before joining", "The leaving date is earlier than the joining date."),
    wants: joinedLate,
    also: ["joined", "yearGroup", "dateOfBirth"],
  },
  { key: "sex", value: "X", said: error("unknown sex code", "X is neither F nor M.") },
  {
    key: "pupilPremium",
    value: "?",
    said: error("neither Y nor N", "A question mark is no answer."),
  },
  {
    key: "sen",
    value: "P",
    said: error("SEN code no longer used", "P was School Action Plus, which ended in 2014."),
  },
  {
    key: "eal",
    value: "N",
    said: query("EAL against first language", "The first language is not English, but EAL says N."),
    wants: (row) => row.eal === "Y" && row.left === "",
    also: ["firstLanguage"],
  },
  {
    key: "className",
    value: "Wilow",
    said: error("class without a tab", "There is no class of this name: a letter is missing."),
  },
  { key: "surname", value: "", said: error("name missing", "The surname is not filled in.") },
  {
    key: "yearGroup",
    value: "Year 7",
    said: error("unknown year group", "There is no Year 7 in a primary school."),
    wants: inYear("Year 6"),
  },
  {
    key: "letterCopies",
    value: 250,
    said: error("letter copies out of range", "Nobody needs 250 copies of a letter."),
  },
  {
    key: "firstLanguage",
    value: "#REF!",
    said: error("broken formula", "A formula lost the cell it looked at."),
    also: ["eal"],
  },
];

/** A name that a spreadsheet would take for a formula; the class tab still has the right one. */
const formulaName: Mistake = ({ drafts, take, plant }) => {
  const row = take(drafts.pupils, plain);
  const inClassTab = drafts.classes.flatMap((draft) =>
    draft.rows
      .filter(({ upn }) => upn === row.upn)
      .map((each) => ({ draft, row: each, key: "firstName" })),
  );
  plant(
    { draft: drafts.pupils, row, key: "firstName" },
    error("name begins with an equals sign", "The name would be taken for a formula."),
    "=Ana",
    inClassTab,
  );
};

/** Mistakes in single entries of the Pupils tab. */
export const rollMistakes: readonly Mistake[] = [
  ...entries.map((entry) => inTab("pupils", { wants: plain, ...entry })),
  formulaName,
];
