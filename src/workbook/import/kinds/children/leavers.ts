import { dayInFigures } from "../../../../core/calendar/days";
import { groupBy } from "../../../../core/checks/support/groupBy";
import { isOnRoll } from "../../../../core/pupils/pupil";
import type { PupilRow } from "../../../../core/school/pupilRow";
import { hashKey } from "../../../../core/text/fnv1a";
import { plainHeader } from "../../../layout/columnMap";
import type { KnownTab } from "../../../read/recogniseTabs";
import { toSheetDate } from "../../../sheetValue";
import type { PlacedCell } from "../../../write/rectangles";
import type { ImportContext, ImportQuestion, PlannedRow } from "../../importKind";

/** What is to be asked, told and written of children who are not in the file. */
export interface Leavers {
  readonly rows: readonly PlannedRow[];
  readonly cells: readonly PlacedCell[];
  readonly questions: readonly ImportQuestion[];
}

/** An answer is given for these children, and counts for no others. */
function questionId(missing: readonly PupilRow[]): string {
  const upns = missing.map(({ pupil, cells }) => pupil.upn || `row ${cells.upn.row}`);
  return `notInFile.${hashKey(upns.join("|"))}`;
}

/** A file that holds so great a share of a class's children, or of the school's classes, lists it whole. */
const wholeList = 2 / 3;

/**
 * Children on roll who are not in the file. They are asked about only where the file looks like a
 * list of their whole class, with at least two thirds of its children, or of the whole school, with
 * at least two thirds of its classes: then a class that is missing has left, as Year 6 does.
 */
export function leavers(
  present: ReadonlySet<PupilRow>,
  pupils: KnownTab,
  { school, answers }: ImportContext,
): Leavers {
  const onRoll = school.pupils.filter(
    ({ pupil }) => pupil.left === undefined && isOnRoll(pupil, school.today),
  );
  const classes = [...groupBy(onRoll, classKey).values()];
  const whole = classes.filter(
    (rows) => rows.filter((row) => present.has(row)).length >= rows.length * wholeList,
  );
  const listed = whole.length >= classes.length * wholeList ? onRoll : whole.flat();
  const missing = listed.filter((row) => !present.has(row));
  const column = pupils.map.columns.get("left");
  if (missing.length === 0 || column === undefined) return { rows: [], cells: [], questions: [] };
  const id = questionId(missing);
  const answer = answers[id];
  return {
    rows:
      answer === "stay" ? [] : missing.map((row) => leaverRow(row, answer, pupils, school.today)),
    cells:
      answer === "left"
        ? missing.map(({ cells }) => ({
            row: cells.upn.row,
            column,
            value: toSheetDate(school.today),
          }))
        : [],
    questions: [{ id, ...questionOn(missing.length, school.today) }],
  };
}

/** Children without a class count as one. */
function classKey({ pupil }: PupilRow): string {
  return plainHeader(pupil.className ?? "");
}

function leaverRow(
  { cells, pupil }: PupilRow,
  answer: string | undefined,
  { tab, map }: KnownTab,
  today: string,
): PlannedRow {
  const asked = answer !== "left";
  const header = map.headers[(map.columns.get("left") ?? 0) - 1] ?? "";
  return {
    table: tab.name,
    line: cells.upn.row,
    outcome: asked ? "ask" : "change",
    about: `${pupil.firstName} ${pupil.surname}`,
    reason: asked ? "On roll in Pupils, and not in the file." : "Not in the file.",
    changes: asked ? [] : [{ column: header, before: "", after: dayInFigures(today) }],
  };
}

function questionOn(children: number, today: string): Omit<ImportQuestion, "id"> {
  const day = dayInFigures(today);
  if (children === 1) {
    return {
      question: "1 child on roll is not in the file. What of the child?",
      choices: [
        { key: "left", label: `The child has left: write ${day} as the day` },
        { key: "stay", label: "Leave the row as it is" },
      ],
    };
  }
  return {
    question: `${children} children on roll are not in the file. What of them?`,
    choices: [
      { key: "left", label: `They have left: write ${day} as the day` },
      { key: "stay", label: "Leave them as they are" },
    ],
  };
}
