import { academicYearOf, readAcademicYear } from "../../core/calendar/academicYear";
import { dayInFigures, readDay } from "../../core/calendar/days";
import { type Cell, cellText } from "../../core/cell";
import type { ScaleBook } from "../../core/scales/scale";
import { plainHeader, readRows } from "../../workbook/layout/columnMap";
import { phraseEditionSetting } from "../../workbook/phrases/phraseEdition";
import { readScales } from "../../workbook/read/readScales";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { isoDate } from "../../workbook/sheetValue";
import { type SettingRow, settingRows } from "../../workbook/tabs/settings";
import type { SettingView } from "../api";
import type { WorkbookStore } from "../workbookStore";
import { readFixedTabs } from "./readFixedTabs";

/** The settings of a workbook with the cells in which they stand. */
export interface SettingsTab {
  readonly known: KnownTab | undefined;
  readonly rows: readonly SettingRow[];
  readonly cellOf: (name: string) => Cell | undefined;
  readonly scales: ScaleBook;
}

/** Kept by the add-on, not by people. */
const ownSettings = [phraseEditionSetting, "Layout version"];

/** Reads the Settings and Scales tabs by name; every tab only where they have been renamed. */
export function readSettingsTab(store: WorkbookStore, now: Date): SettingsTab {
  const { settings, scales } = readFixedTabs(store, ["settings", "scales"]);
  const cells = new Map<string, Cell>();
  for (const row of settings ? readRows(settings.tab, settings.map, settings.layout) : []) {
    const name = plainHeader(cellText(row.cell("setting").typed));
    if (!cells.has(name)) cells.set(name, row.cell("value"));
  }
  const cellOf = (name: string) => cells.get(plainHeader(name));
  const typedYear = readAcademicYear(cellText(cellOf("Academic year")?.typed ?? ""));
  const year = typedYear ?? academicYearOf(isoDate(now));
  return {
    known: settings,
    rows: settingRows(year).filter(({ name }) => !ownSettings.includes(name)),
    cellOf,
    scales: readScales(scales).scales,
  };
}

/** Every setting in plain words, with its standard value where the school has typed none. */
export function settingsView(store: WorkbookStore, now: Date): SettingView[] {
  const settings = readSettingsTab(store, now);
  return settings.rows.map((row) => ({
    name: row.name,
    value: shownSetting(row, settings.cellOf(row.name)),
    meaning: row.meaning,
    choices: choicesOf(row, settings.scales),
  }));
}

/**
 * A setting as people read it: days in figures, and the standard where nothing is typed. A date that
 * is blank stays so, since a point without dates is not held.
 */
export function shownSetting({ standard, content }: SettingRow, cell: Cell | undefined): string {
  const typed = cellText(cell?.typed ?? "");
  if (typed === "") return cell && content.kind === "date" ? "" : String(standard);
  const day = content.kind === "date" ? readDay(typed) : undefined;
  return day === undefined ? typed : dayInFigures(day);
}

/** What may be chosen for a setting: its fixed choices, or the names of scales. */
export function choicesOf({ name, content }: SettingRow, scales: ScaleBook): readonly string[] {
  if (content.kind === "choice") return content.choices;
  return name.endsWith(" scale") ? scales.all.map((scale) => scale.name) : [];
}
