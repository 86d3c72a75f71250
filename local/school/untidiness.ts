import { readYearGroup } from "../../src/core/pupils/yearGroup";
import type { DraftRow, TabDraft } from "./tabDraft";

const number = ({ yearGroup }: DraftRow): number => readYearGroup(String(yearGroup)) ?? 0;

/**
 * What is untidy but not wrong, as in any school's sheet: codes in lower case or with spaces,
 * columns of the school's own, a column moved, titles above a table, notes and colours of people's
 * own, and year groups written another way. None of it may give an error.
 */
export function addUntidiness(classes: readonly TabDraft[], interventions: TabDraft): void {
  writeCodesLoosely(classes);
  addColumn(classes[4], "Reading book", 5, (index) => ["Lime", "White", "Free reader"][index % 3]);
  addColumn(classes[9], "Seat", 3, (index) => `Table ${1 + (index % 6)}`);
  moveColumn(classes[5], "comment", "strengths");
  addTitle(classes[7], `${classes[7]?.name} class 2026/27: please fill by Friday`);
  addTitle(interventions, "Provision map, autumn 2026");
  addNotesAndColours(classes);
  for (const row of classes[8]?.rows ?? []) row.yearGroup = number(row);
  for (const row of classes[2]?.rows ?? []) row.yearGroup = `Y${number(row)}`;
}

function writeCodesLoosely(classes: readonly TabDraft[]): void {
  for (const { rows } of classes) {
    for (const [index, row] of rows.entries()) writeLoosely(row, index);
  }
}

/** Loosens a row's reading mark by its place in the class, if at all. */
function writeLoosely(row: DraftRow, index: number): void {
  const key = "reading.autumn";
  const code = String(row[key] ?? "");
  const ways: readonly [boolean, string][] = [
    [index % 11 === 4, `${code.toLowerCase()} `],
    [index % 17 === 5, code.toLowerCase()],
    [index % 23 === 6, ` ${code}`],
  ];
  const way = ways.find(([applies]) => applies && code !== "");
  if (way) row[key] = way[1];
}

function addColumn(
  draft: TabDraft | undefined,
  header: string,
  place: number,
  value: (index: number) => string | undefined,
): void {
  if (!draft) return;
  const key = `own.${header}`;
  draft.columns.splice(place, 0, { key, header });
  for (const [index, row] of draft.rows.entries()) row[key] = value(index) ?? "";
}

function moveColumn(draft: TabDraft | undefined, moved: string, before: string): void {
  if (!draft) return;
  const from = draft.columns.findIndex(({ key }) => key === moved);
  const [column] = draft.columns.splice(from, 1);
  const to = draft.columns.findIndex(({ key }) => key === before);
  if (column) draft.columns.splice(to, 0, column);
}

function addTitle(draft: TabDraft | undefined, title: string): void {
  draft?.titles.push([title], []);
}

function addNotesAndColours(classes: readonly TabDraft[]): void {
  const notes = ["Moved down a table in October.", "Ask about the reading record."];
  for (const [index, value] of notes.entries()) {
    const draft = classes[3 + index];
    const row = draft?.rows[2];
    if (row) draft.notes.push({ row, key: "surname", value });
  }
  for (const draft of [classes[1], classes[6], classes[12]]) {
    for (const row of draft?.rows.filter((_, index) => index % 7 === 3) ?? []) {
      draft?.backgrounds.push({ row, key: "firstName", value: "#fff2cc" });
      draft?.backgrounds.push({ row, key: "reading.autumn", value: "#d9ead3" });
    }
  }
}
