import { type Cell, type CellReference, cellAddress, cellText } from "../../core/cell";
import type { Pupil } from "../../core/pupils/pupil";
import type { ClassRow } from "../../core/school/classRow";
import type { CellPlace } from "../api";
import { fullName } from "../letters/fullName";

/** A child's name: as the Pupils tab has it, else as the row of the class tab. */
export function nameOf(pupil: Pupil | undefined, row?: Pick<ClassRow, "cells">): string {
  const known = pupil ? fullName(pupil) : "";
  if (known !== "" || !row) return known;
  const { firstName, surname } = row.cells;
  return fullName({
    firstName: cellText(firstName.typed),
    surname: cellText(surname.typed),
  });
}

/** A cell's place as the sidebar names it. */
export function placeOf(cell: CellReference | Cell): CellPlace {
  return { tab: cell.tab, address: cellAddress({ ...cell, column: Math.max(1, cell.column) }) };
}
