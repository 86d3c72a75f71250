import { asText } from "../../workbook/sheetValue";
import { fewRectangles } from "../../workbook/write/fewRectangles";
import type { Changed } from "../api";
import { count } from "../jobReport";
import { moment } from "../log";
import { type Changing, changeWorkbook } from "../sidebar/changeWorkbook";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WantedLetter } from "./askedLetter";
import { type LetterRow, readLetterRecord } from "./letterRecord";
import { type LetterChoice, prepareLetters } from "./prepareLetters";
import { isCurrent } from "./standing";

/** Whether a letter has been released as it reads now. One that reads differently needs it again. */
export function isReleased(
  row: Pick<LetterRow, "released" | "releasedContent">,
  { letter }: WantedLetter,
): boolean {
  return letter.state === "ready" && row.released !== "" && row.releasedContent === letter.content;
}

/**
 * Releases letters for printing: those of a choice that are made and read as they would be made
 * now. The Letters tab keeps who released them, when and as they read then. It can be undone.
 */
export function releaseLetters(changing: Changing, choice: LetterChoice, by: string): Changed {
  const who = by.trim();
  if (who === "") {
    throw new SidebarProblem(
      "Please say who releases these letters: the Letters tab keeps the name.",
    );
  }
  return changeWorkbook(changing, "Release letters", (store) => {
    const prepared = prepareLetters(store, choice, changing.now);
    if (prepared.kind === "nobody") throw new SidebarProblem(prepared.sentence);
    const { letters, asked } = prepared;
    const { rows } = readLetterRecord(letters);
    const columns = [
      letters.map.columns.get("released"),
      letters.map.columns.get("releasedContent"),
    ];
    const [released, releasedContent] = columns;
    if (released === undefined || releasedContent === undefined) {
      throw new SidebarProblem(
        "The Letters tab has no column Released yet: choose Set up this workbook, which adds it.",
      );
    }
    const sentence = asText(`${who}, ${moment(changing.now)}`);
    const freed = asked.flatMap(({ wanted }) => {
      const row = rows.get(wanted.key);
      const { letter } = wanted;
      const current = row && letter.state === "ready" && isCurrent(row, letter.content);
      return current && !isReleased(row, wanted) ? [{ row: row.row, content: letter.content }] : [];
    });
    const cells = freed.flatMap(({ row, content }) => [
      { row, column: released, value: sentence },
      { row, column: releasedContent, value: asText(content) },
    ]);
    return {
      changes: cells.length === 0 ? [] : fewRectangles(letters, cells),
      what: `Released ${count(freed.length, "letter")}`,
      leftAlone: [],
    };
  });
}
