import { yearGroupName, yearGroups } from "../../../src/core/pupils/yearGroup";
import type { SheetValue } from "../../../src/workbook/sheetValue";
import { settingRows, settingsTab } from "../../../src/workbook/tabs/settings";
import { markScales } from "../attainment/termMark";
import { sampleYear } from "../sampleYear";
import { draftOf, type TabDraft } from "../tabDraft";

/** The made-up school and its headteacher. */
export const schoolName = "Hollow Oak Primary School";
export const headteacher = "Mrs M. Thornbury";

/** The Settings tab: the school's name and head, and the scale of each year group. */
export function settingsDraft(): TabDraft {
  const own: Record<string, SheetValue> = {
    "School name": schoolName,
    Headteacher: headteacher,
    ...Object.fromEntries(
      yearGroups.map((each) => [`${yearGroupName(each)} scale`, markScales[each]]),
    ),
  };
  const draft = draftOf(settingsTab);
  draft.rows = settingRows(sampleYear).map(({ name, standard, meaning }) => ({
    setting: name,
    value: own[name] ?? standard,
    meaning,
  }));
  return draft;
}
