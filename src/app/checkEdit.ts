import { terms } from "../core/calendar/assessmentPoint";
import { cellText, type IsoDate } from "../core/cell";
import type { Finding } from "../core/findings/finding";
import { readMark } from "../core/scales/readMark";
import { shippedScaleBook, shippedScales } from "../core/scales/shippedScales";
import type { Entry } from "../core/school/classRow";
import type { School } from "../core/school/school";
import { subjects } from "../core/subject";
import { readSchool } from "../workbook/read/readSchool";
import type { KnownTab, KnownTabs } from "../workbook/read/recogniseTabs";
import type { SheetTab } from "../workbook/sheetValue";
import type { Change } from "../workbook/write/change";
import { markFindings, type Notes } from "../workbook/write/markFindings";
import { instantChecks } from "./instantChecks";

/** The cells that a person has just typed in or pasted over. Rows and columns count from 1. */
export interface EditedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Checks what was just typed or pasted, by what its own tab can tell, and where a mark of the year
 * was typed, by what stood there when its point closed (`readClosed`): nothing else is read. It marks
 * and cleans the edited cells alone. Notes are read only if something is to be marked or
 * cleaned, so that a right entry costs no call beyond the one that read the tab.
 */
export function checkEdit(
  tab: SheetTab,
  edited: EditedRange,
  today: IsoDate,
  readNotes: () => Notes,
  readClosed: () => SheetTab | undefined = () => undefined,
): Change[] {
  const alone = readSchool([tab], today);
  const known = onlyTab(alone.tabs);
  if (!known || known.layout.computed || edited.row + edited.rows - 1 <= known.map.headerRow) {
    return [];
  }
  const covers = (column: number) => within(column, edited.column, edited.columns);
  const coversRow = (row: number) =>
    row > known.map.headerRow && within(row, edited.row, edited.rows);
  const closed = termColumns(known).some(covers) ? readClosed() : undefined;
  const { school } = closed ? readSchool([tab, closed], today) : alone;
  const isCertain = certainty(school);
  const findings = instantChecks
    .flatMap((check) => check(school))
    .filter(({ cell }) => covers(cell.column) && coversRow(cell.row))
    .filter(isCertain);
  return markFindings(
    { known, findings, covers, coversRow, saidAnew: findings.length > 0 },
    readNotes,
  );
}

/** The columns of the year's points in a class tab. */
function termColumns({ map }: KnownTab): number[] {
  return subjects.flatMap((subject) =>
    terms.flatMap((term) => map.columns.get(`${subject}.${term}`) ?? []),
  );
}

function onlyTab(tabs: KnownTabs): KnownTab | undefined {
  return tabs.classes[0] ?? Object.values(tabs.fixed)[0];
}

function within(place: number, first: number, size: number): boolean {
  return place >= first && place < first + size;
}

/** Entries whose scale is named in Settings, which an edit does not read. */
const scaledBySettings: readonly Entry["kind"][] = ["start", "lastYear", "forecastKeyStageEnd"];

/**
 * Whether a finding holds whatever the Settings and Scales tabs say. A mark in a row that names
 * no shipped scale, or an entry whose scale Settings name, is left to Check entries unless no
 * shipped scale could read it.
 */
function certainty(school: School): (finding: Finding) => boolean {
  const doubtful = new Set<string>();
  for (const row of school.classRows) {
    const named = cellText(row.cells.scale.typed);
    const rowIsCertain = shippedScaleBook.find(named) !== undefined;
    for (const { kind, cell } of row.entries) {
      const certain = scaledBySettings.includes(kind)
        ? shippedScales.every((scale) => readMark(scale, cell.typed).state === "unreadable")
        : rowIsCertain;
      if (!certain) doubtful.add(`${cell.row},${cell.column}`);
    }
  }
  return ({ cell, rule }) =>
    rule === "changedAfterClosing" || !doubtful.has(`${cell.row},${cell.column}`);
}
