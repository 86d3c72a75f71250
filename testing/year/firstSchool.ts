import { logTab } from "../../src/workbook/tabs/records";
import { earlyYearsTab, historyTab, pastTextsTab } from "../../src/workbook/tabs/results";
import { settingRows, settingsTab } from "../../src/workbook/tabs/settings";
import { targetsTab } from "../../src/workbook/tabs/targets";
import { aUpn } from "../core/aUpn";
import { aTab, classOf, pupils, type TestRow } from "../workbook/tabs";

/** A made-up child of a class. */
export const child = (
  number: number,
  surname: string,
  year: string,
  className: string,
): TestRow => ({
  upn: aUpn(number),
  surname,
  firstName: "Child",
  yearGroup: year,
  className,
});
/** The children of the school, one in each class; those of Year 4 leave. */
export const anna = child(1, "Able", "Reception", "Acorn");
export const ben = child(2, "Birch", "Year 2", "Willow");
export const cleo = child(3, "Cole", "Year 3", "Oak");
export const dan = child(4, "Dove", "Year 4", "Elm");

const ta = { scale: "Teacher assessment" };
/** Marks in reading up to spring. */
export const marks = {
  "reading.start": "EXS",
  "reading.lastYear": "WTS",
  "reading.autumn": "WTS",
  "reading.spring": "EXS",
};

const settings = () =>
  aTab(
    settingsTab,
    settingRows(2026).map(({ name, standard, meaning }) => ({
      setting: name,
      value: standard,
      meaning,
    })),
  );

/** A first school of four classes, at the end of 2026/27. */
export function firstSchool(ofClasses: { [name: string]: TestRow } = {}, more: TestRow[] = []) {
  const row = (who: TestRow, typed: TestRow = {}) => ({ ...who, ...typed });
  return [
    pupils(anna, ben, cleo, dan, ...more),
    classOf(
      "Acorn",
      row(anna, { scale: "Point in time", "reading.summer": "AT", ...ofClasses.anna }),
    ),
    classOf("Willow", row(ben, { ...ta, "reading.summer": "GDS", ...ofClasses.ben })),
    classOf("Oak", row(cleo, { ...ta, ...marks, ...ofClasses.cleo })),
    classOf("Elm", row(dan, { ...ta, ...marks, ...ofClasses.dan })),
    aTab(earlyYearsTab, [
      { upn: anna.upn ?? "", year: "2026/27", E08: "2", E09: "2", E10: "1", E11: "2", E12: "2" },
    ]),
    aTab(historyTab),
    aTab(pastTextsTab),
    aTab(targetsTab),
    settings(),
    aTab(logTab),
  ];
}
