import type { ClassRow } from "../../core/school/classRow";
import { ledgerRows } from "../../core/targets/agreedTargets";
import { classPlaces } from "../import/kinds/children/classPlaces";
import { keptOfRow } from "./keptOfRow";
import type { MovingChild } from "./movingUp";
import { startsAnew } from "./openingMarks";
import { ownClassRow } from "./ownClassRow";
import type { KeptRow } from "./pastRecord";
import type { YearWorkbook } from "./yearWorkbook";

/** Every row that goes, with what of it is to be kept. */
export function keptRows(
  workbook: YearWorkbook,
  byUpn: ReadonlyMap<string, MovingChild>,
  goes: (row: ClassRow) => boolean,
): KeptRow[] {
  const { school, tabs } = workbook;
  const places = classPlaces(school, tabs);
  const inLedger = ledgerRows(school);
  return school.classRows.filter(goes).map((row): KeptRow => {
    const child = byUpn.get(row.upn);
    const yearGroup = child?.row.pupil.yearGroup ?? row.yearGroup;
    const known = places.tabNamed(row.cells.upn.tab);
    const moves = child?.fate.kind === "moves" ? child.fate : undefined;
    const first = child && ownClassRow(places.rowsOf(row.upn), child);
    const hasRow = moves?.className !== undefined && first === row;
    const target = moves?.className ? places.tabOf(moves.className) : undefined;
    return {
      row,
      yearGroup,
      startGoes: !hasRow || startsAnew(yearGroup, moves?.yearGroup),
      others: known
        ? keptOfRow({ known, row, workbook, inLedger, target: hasRow ? target : undefined })
        : [],
    };
  });
}
