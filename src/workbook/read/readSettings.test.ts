import { aTab } from "../../../testing/workbook/tabs";
import { shippedScaleBook } from "../../core/scales/shippedScales";
import { settingRows, settingsTab } from "../tabs/settings";
import { readSettings } from "./readSettings";
import { recogniseTabs } from "./recogniseTabs";

function read(...rows: { setting: string; value: string | number | Date }[]) {
  const known = recogniseTabs([aTab(settingsTab, rows)]).fixed.settings;
  return readSettings(known, shippedScaleBook, 2026);
}

test("a workbook without settings has the standard ones of the year", () => {
  const { settings, findings } = readSettings(undefined, shippedScaleBook, 2026);
  expect(findings).toEqual([]);
  expect(settings.academicYear).toBe(2026);
  expect(settings.points.autumn).toEqual({ opens: "2026-09-01", closes: "2026-12-18" });
  expect(settings.challenge).toBe("high");
  expect(settings.keyStageTargetInLetters).toBe(false);
});

test("the settings that set-up writes are read as they were meant", () => {
  const rows = settingRows(2026).map(({ name, standard }) => ({ setting: name, value: standard }));
  expect(read(...rows)).toEqual(readSettings(undefined, shippedScaleBook, 2026));
});

test("a school's own settings are read, a day typed as a date among them", () => {
  const { settings } = read(
    { setting: "school name ", value: "Hollow Oak" },
    { setting: "Autumn closes", value: new Date(2026, 11, 4) },
    { setting: "Challenge", value: "very high" },
    { setting: "Year 4 scale", value: "steps" },
  );
  expect(settings.schoolName).toBe("Hollow Oak");
  expect(settings.points.autumn.closes).toBe("2026-12-04");
  expect(settings.challenge).toBe("veryHigh");
  expect(settings.markScales[4]).toBe("Steps");
});

test("an unreadable setting is reported and its standard value used", () => {
  const { settings, findings } = read({ setting: "Year 4 scale", value: "Stepz" });
  expect(settings.markScales[4]).toBe("Teacher assessment");
  expect(findings.map(({ rule, found }) => [rule, found])).toEqual([
    ["unreadableSetting", "Stepz"],
  ]);
});
