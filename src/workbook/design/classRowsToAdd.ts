import { isOnRoll } from "../../core/pupils/pupil";
import { yearGroupName } from "../../core/pupils/yearGroup";
import type { School } from "../../core/school/school";
import { plainHeader } from "../layout/columnMap";
import { asText, type SheetTab, type SheetValue } from "../sheetValue";

/** Rows for a class's children who are on roll and have no row in any class tab, by surname. */
export function classRowsToAdd(
  className: string,
  school: School,
): Readonly<Record<string, SheetValue>>[] {
  const placed = new Set(school.classRows.map(({ upn }) => upn));
  return school.pupils
    .map(({ pupil }) => pupil)
    .filter((pupil) => plainHeader(pupil.className ?? "") === plainHeader(className))
    .filter((pupil) => pupil.upn !== "" && !placed.has(pupil.upn) && isOnRoll(pupil, school.today))
    .sort((one, other) =>
      `${one.surname}\t${one.firstName}`.localeCompare(`${other.surname}\t${other.firstName}`),
    )
    .map((pupil) => ({
      upn: pupil.upn,
      surname: asText(pupil.surname),
      firstName: asText(pupil.firstName),
      yearGroup: pupil.yearGroup === undefined ? "" : yearGroupName(pupil.yearGroup),
      scale: pupil.yearGroup === undefined ? "" : school.settings.markScales[pupil.yearGroup],
    }));
}

/**
 * Blank cells of a class tab's Scale column, filled with the scale of the child's year group, so
 * that each row names the scale of its marks and typing can be checked from the row alone.
 */
export function scalesToFill(
  tab: SheetTab,
  places: ReadonlyMap<string, number>,
  school: School,
): { row: number; place: number; value: SheetValue }[] {
  const place = places.get("scale");
  if (place === undefined) return [];
  const roll = new Map(school.pupils.map(({ pupil }) => [pupil.upn, pupil]));
  return school.classRows
    .filter(({ cells }) => cells.upn.tab === tab.name && cells.scale.typed === "")
    .flatMap((row) => {
      const yearGroup = roll.get(row.upn)?.yearGroup ?? row.yearGroup;
      if (yearGroup === undefined) return [];
      return [{ row: row.cells.upn.row, place, value: school.settings.markScales[yearGroup] }];
    });
}
