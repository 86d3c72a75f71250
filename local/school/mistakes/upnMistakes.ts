import { checkLetter } from "../../../src/core/pupils/upn";
import { toSheetDate } from "../../../src/workbook/sheetValue";
import type { DraftRow, TabDraft } from "../tabDraft";
import type { SchoolDrafts } from "../tabs/draftSchool";
import { type DraftCell, error, type Mistake, query, type Said } from "./planter";

function issuedHere(row: DraftRow): boolean {
  return /^[A-Z]838.*\d$/.test(String(row.upn)) && row.left === "";
}

/** A number that is wrong in every tab, since the other tabs copied it from the roll. */
function wrongNumber(change: (upn: string) => string, said: (after: string) => Said): Mistake {
  return ({ drafts, take, use, plant }) => {
    const { pupils } = drafts;
    const row = take(pupils, issuedHere);
    const after = change(String(row.upn));
    use(after);
    const copies = renumber(drafts, String(row.upn), after);
    plant({ draft: pupils, row, key: "upn" }, said(after), undefined, copies);
  };
}

/** Changes a number in every tab; gives the cells of the class tabs in which it stands. */
function renumber(drafts: SchoolDrafts, before: string, after: string): DraftCell[] {
  const { classes, ...others } = drafts;
  const change = (draft: TabDraft): DraftCell[] =>
    draft.rows
      .filter((row) => row.upn === before)
      .map((row) => {
        row.upn = after;
        return { draft, row, key: "upn" };
      });
  for (const draft of Object.values(others)) change(draft);
  return classes.flatMap(change);
}

/** A twin's row copied from the other twin's, with the number left as it was. */
const sharedNumber: Mistake = ({ drafts, take, plant }) => {
  const { pupils } = drafts;
  const older = take(pupils, issuedHere);
  const twin = { ...older, firstName: older.sex === "F" ? "Rosalind" : "Rupert" };
  pupils.rows.push(twin);
  plant(
    { draft: pupils, row: twin, key: "upn" },
    error("duplicate UPN", "Two children share this number: a twin was copied from another row."),
    undefined,
    [{ draft: pupils, row: older, key: "upn" }],
  );
};

/** A child entered again with a temporary number by somebody who did not find the first row. */
const enteredAgain: Mistake = ({ drafts, take, use, plant }) => {
  const { pupils } = drafts;
  const known = take(pupils, issuedHere);
  const upn = `${checkLetter("83899992677A")}83899992677A`;
  use(upn);
  const again: DraftRow = { ...known, upn, joined: toSheetDate("2026-11-16") };
  pupils.rows.push(again);
  plant(
    { draft: pupils, row: again, key: "surname" },
    query("same child twice", "A child of this name and birthday is on the roll already."),
    undefined,
    ["upn", "firstName", "dateOfBirth", "className"].flatMap((key) => [
      { draft: pupils, row: again, key },
      { draft: pupils, row: known, key },
    ]),
  );
};

/** Mistakes in Unique Pupil Numbers, and children who stand twice on the roll. */
export const upnMistakes: readonly Mistake[] = [
  wrongNumber(
    (upn) => (upn.startsWith("Z") ? "Y" : "Z") + upn.slice(1),
    (upn) =>
      error("wrong check letter", `The check letter should be ${checkLetter(upn.slice(1))}.`),
  ),
  wrongNumber(
    (upn) => upn.slice(0, 12),
    () => error("not a UPN", "A UPN has 13 characters; here are 12."),
  ),
  wrongNumber(
    (upn) => `${upn.slice(0, 10)}O${upn.slice(11)}`,
    () => error("letter O in a UPN", "There is a letter O where a digit belongs."),
  ),
  sharedNumber,
  enteredAgain,
];
