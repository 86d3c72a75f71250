import type { Settings } from "../../core/school/settings";
import { readSchool } from "../../workbook/read/readSchool";
import type { KnownTab } from "../../workbook/read/recogniseTabs";
import { isoDate } from "../../workbook/sheetValue";
import { fixedTabsBut } from "../../workbook/tabs/allTabs";
import type { WorkbookStore } from "../workbookStore";
import { type ReadDesigns, readDesigns } from "./readDesigns";

/** The tabs that the school's own letters need. */
const unread = fixedTabsBut("settings", "scales", "letterTemplates");

/** The school's own letters with what is needed to change them. */
export interface OpenDesigns extends ReadDesigns {
  readonly settings: Settings;
  /** The tab that keeps them; nothing in a workbook that was set up before there was one. */
  readonly tab: KnownTab | undefined;
}

/** Reads the school's own letters from the workbook. */
export function openDesigns(store: WorkbookStore, now: Date): OpenDesigns {
  const { school, tabs } = readSchool(store.readTabs(unread), isoDate(now));
  return { ...readDesigns(tabs), settings: school.settings, tab: tabs.fixed.letterTemplates };
}
