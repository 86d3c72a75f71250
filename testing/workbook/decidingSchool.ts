import { proposeTargets } from "../../src/app/proposeTargets";
import { academicYearName } from "../../src/core/calendar/academicYear";
import { asText, type SheetValue } from "../../src/workbook/sheetValue";
import { fixedTabs } from "../../src/workbook/tabs/allTabs";
import { settingRows } from "../../src/workbook/tabs/settings";
import { amira, aTab, ben, classOf, pupils } from "./tabs";
import { type WorkbookOfValues, workbookOfValues } from "./workbookOfValues";

export const headAddress = "head@example.sch.uk";
export const teacherAddress = "byrne@example.sch.uk";

const staff = [
  { name: "Mrs Marsh", email: headAddress, role: "Head" },
  { name: "Mr Byrne", email: teacherAddress, role: "Teacher", classes: "Oak" },
];

/** 23 November 2026, while the autumn point is open. */
export const decidingDay = new Date(2026, 10, 23, 10);

/**
 * Oak with Amira and Ben, marked in the autumn, in a workbook in memory with every tab that decisions
 * need; targets are proposed. Where no staff is wanted, the Staff tab is empty.
 */
export function decidingSchool(more: { readonly staff?: boolean } = {}): WorkbookOfValues {
  const marks = { "reading.start": "EXS", "reading.lastYear": "EXS", "reading.autumn": "EXS" };
  const settings = settingRows(2026).map(({ name, standard }) => ({
    setting: name,
    value: plain(standard),
  }));
  const workbook = workbookOfValues(
    [
      pupils(amira, ben),
      classOf("Oak", { ...amira, ...marks }, { ...ben, ...marks, "reading.autumn": "WTS" }),
      aTab(fixedTabs.settings, settings),
      aTab(fixedTabs.staff, more.staff === false ? [] : staff),
      ...[
        fixedTabs.targets,
        fixedTabs.requests,
        fixedTabs.closedMarks,
        fixedTabs.forecastReasons,
        fixedTabs.parents,
        fixedTabs.log,
        fixedTabs.letters,
      ].map((layout) => aTab(layout)),
    ],
    decidingDay,
  );
  proposeTargets(workbook.store, decidingDay);
  return workbook;
}

function plain(standard: string | number): SheetValue {
  return asText(String(standard)).replace(/^'/, "");
}

/** The year of these tests, as people write it. */
export const decidingYear = academicYearName(2026);
