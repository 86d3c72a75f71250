import { cellText } from "../core/cell";
import { readRows } from "../workbook/layout/columnMap";
import type { KnownTab } from "../workbook/read/recogniseTabs";
import { asText, type SheetValue } from "../workbook/sheetValue";
import type { Change } from "../workbook/write/change";
import { lastRowOf, writeColumns } from "../workbook/write/writeColumns";
import { classOf, type LetterChild } from "./letters/letterChild";
import type { LetterResult } from "./runLetters";

/** A letter's result with the child it is for. */
export interface RecordedLetter {
  readonly child: LetterChild;
  readonly result: LetterResult;
}

type Row = Readonly<Record<string, SheetValue>>;

const states: Readonly<Record<LetterResult["state"], string>> = {
  made: "Made",
  unchanged: "Unchanged",
  held: "Held",
  failed: "Failed",
  waiting: "Waiting",
};

/** Writes what became of each letter into the Letters tab: a row a letter, found again by its key. */
export function recordLetters(
  known: KnownTab,
  letters: readonly RecordedLetter[],
  season: string,
  madeOn: string,
): Change[] {
  const wanted = new Map(letters.map((letter) => [letter.result.key, letter]));
  const rows = new Map<number, Row>();
  for (const row of readRows(known.tab, known.map, known.layout)) {
    const key = cellText(row.cell("key").typed);
    const letter = wanted.get(key);
    if (!letter) continue;
    const before = cellText(row.cell("madeOn").typed);
    rows.set(row.row, letterRow(letter, season, letter.result.state === "made" ? madeOn : before));
    wanted.delete(key);
  }
  let last = lastRowOf(known);
  for (const letter of wanted.values()) {
    last += 1;
    rows.set(last, letterRow(letter, season, letter.result.state === "made" ? madeOn : ""));
  }
  const keys = known.layout.columns.map(({ key }) => key);
  return writeColumns(known, keys, last, (row, key) => rows.get(row)?.[key]);
}

function letterRow({ child, result }: RecordedLetter, season: string, madeOn: string): Row {
  const document = "document" in result ? result.document : undefined;
  return {
    surname: asText(child.pupil.surname),
    firstName: asText(child.pupil.firstName),
    className: asText(classOf(child)),
    season,
    state: states[result.state],
    reason: "reason" in result ? result.reason : "",
    key: asText(result.key),
    madeOn: asText(madeOn),
    // A letter that is held or failed now may have a document from before, which stays listed.
    ...(document
      ? { link: document.link, content: asText(document.content), documentId: asText(document.id) }
      : {}),
  };
}
