import { cellText } from "../../../../core/cell";
import { plainCode, readMark } from "../../../../core/scales/readMark";
import type { Entry } from "../../../../core/school/classRow";
import { asText } from "../../../sheetValue";
import type { Change } from "../../../write/change";
import { fewRectangles } from "../../../write/fewRectangles";
import type { PlacedCell } from "../../../write/rectangles";
import type {
  FileRow,
  ImportContext,
  ImportQuestion,
  PlannedRow,
  RowOutcome,
} from "../../importKind";
import { earlierRow, leftOutRow } from "../../results/plannedResult";
import { answerTo, classQuestions } from "./classQuestions";

/** A mark of this year, with the cell of a class tab that it belongs in. */
export interface ClassMark {
  readonly row: FileRow;
  /** `Amira Khan, Reading autumn`. */
  readonly about: string;
  readonly upn: string;
  readonly entry: Entry;
  /** The code as the scale writes it. */
  readonly code: string;
}

/** What becomes of marks of this year. */
export interface ClassMarksPlan {
  readonly rows: readonly PlannedRow[];
  readonly changes: readonly Change[];
  readonly questions: readonly ImportQuestion[];
}

/**
 * Writes marks of this year into blank cells of the class tabs. Where another mark stands, a person
 * says whether it stays: once for all, or for each.
 */
export function planClassMarks(
  marks: readonly ClassMark[],
  { school, tabs, answers }: ImportContext,
): ClassMarksPlan {
  const { firsts, again } = eachCellOnce(marks);
  const isBlank = ({ entry }: ClassMark) => cellText(entry.cell.typed) === "";
  const blank = firsts.filter(isBlank);
  const standing = firsts.filter((mark) => !isBlank(mark));
  const others = standing.filter((mark) => !sameMark(mark, school.scales));
  const decided = others.map((mark) => ({ mark, answer: answerTo(mark, others.length, answers) }));
  const replaced = decided.filter(({ answer }) => answer === "replace").map(({ mark }) => mark);
  return {
    rows: [
      ...again,
      ...blank.map((mark) => shownRow(mark, "add")),
      ...standing
        .filter((mark) => !others.includes(mark))
        .map(({ row, about }) => leftOutRow(row, about, "same")),
      ...decided.map(({ mark, answer }) => otherMark(mark, answer)),
    ],
    changes: tabs.classes.flatMap((known) =>
      fewRectangles(known, cellsOf([...blank, ...replaced], known.tab.name)),
    ),
    questions: classQuestions(others, answers),
  };
}

/** Of several rows for one cell the first counts. */
function eachCellOnce(marks: readonly ClassMark[]) {
  const first = new Map<string, ClassMark>();
  const again: PlannedRow[] = [];
  for (const mark of marks) {
    const { cell } = mark.entry;
    const place = `${cell.tab}|${cell.row}|${cell.column}`;
    const before = first.get(place);
    if (!before) first.set(place, mark);
    else again.push(saidAgain(mark, before));
  }
  return { firsts: [...first.values()], again };
}

function saidAgain({ row, about, code }: ClassMark, before: ClassMark): PlannedRow {
  if (before.code === code) {
    return leftOutRow(
      row,
      about,
      "passOver",
      `It says the same as ${earlierRow(before.row, row)}.`,
    );
  }
  const reason = `It differs from ${earlierRow(before.row, row)}, which has ${before.code} for the same child, subject and term. Keep the right one.`;
  return leftOutRow(row, about, "refuse", reason);
}

/** A row whose cell holds another mark. */
function otherMark(mark: ClassMark, answer: string | undefined): PlannedRow {
  if (answer === "replace") return shownRow(mark, "change");
  if (answer === "keep") {
    const reason = "The mark in the class tab stays, as you have chosen.";
    return leftOutRow(mark.row, mark.about, "passOver", reason);
  }
  return shownRow(mark, "ask", "Another mark stands in the class tab.");
}

function shownRow(mark: ClassMark, outcome: RowOutcome, reason?: string): PlannedRow {
  return { ...leftOutRow(mark.row, mark.about, outcome, reason), changes: [changeOf(mark)] };
}

function cellsOf(written: readonly ClassMark[], tab: string): PlacedCell[] {
  return written
    .filter(({ entry }) => entry.cell.tab === tab)
    .map(({ entry, code }) => ({
      row: entry.cell.row,
      column: entry.cell.column,
      value: asText(code),
    }));
}

function sameMark({ entry, code }: ClassMark, scales: ImportContext["school"]["scales"]): boolean {
  const typed = cellText(entry.cell.typed);
  const scale = entry.scale === undefined ? undefined : scales.find(entry.scale);
  const mark = scale && readMark(scale, typed);
  const standing = mark?.state === "scored" || mark?.state === "absent" ? mark.code : typed;
  return plainCode(standing) === plainCode(code);
}

function changeOf({ entry, code }: ClassMark): PlannedRow["changes"][number] {
  return {
    column: `${entry.cell.tab}, ${entry.cell.header}`,
    before: cellText(entry.cell.typed),
    after: code,
  };
}
