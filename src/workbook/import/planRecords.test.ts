import { amira, aTab, ben } from "../../../testing/workbook/tabs";
import type { KnownTab } from "../read/recogniseTabs";
import { recogniseTabs } from "../read/recogniseTabs";
import { toSheetDate } from "../sheetValue";
import { fixedTabs } from "../tabs/allTabs";
import { type FileRecord, planRecords } from "./planRecords";

const standing = { upn: amira.upn, check: "Phonics", year: "2025/26", mark: 30, outcome: "Wt" };
const known = recogniseTabs([aTab(fixedTabs.statutoryChecks, [standing])]).fixed
  .statutoryChecks as KnownTab;

function planned(...records: Omit<FileRecord, "table" | "line" | "about">[]) {
  const inFile = records.map((each, index) => ({
    table: "Results",
    line: index + 2,
    about: "Phonics, 2025/26",
    ...each,
  }));
  return planRecords(known, ["upn", "check", "year"], inFile);
}

describe("records of a file in a tab", () => {
  test("what stands there already is the same, and nothing is written", () => {
    const { rows, changes } = planned({ values: standing });
    expect(rows).toMatchObject([{ outcome: "same", changes: [] }]);
    expect(changes).toEqual([]);
  });

  test("a row is found whatever the case and spacing of what identifies it", () => {
    const { rows, changes } = planned({ values: { ...standing, check: " phonics " } });
    expect(rows[0]?.outcome).toBe("change");
    expect(changes).toMatchObject([{ row: 2 }]);
  });

  test("a row is found by what identifies it, and only what differs is told", () => {
    const { rows } = planned({ values: { ...standing, mark: 34, outcome: "Wa" } });
    expect(rows[0]).toMatchObject({
      outcome: "change",
      changes: [
        { column: "Mark", before: "30", after: "34" },
        { column: "Outcome", before: "Wt", after: "Wa" },
      ],
    });
  });

  test("what the file leaves out erases nothing", () => {
    const { upn, check, year } = standing;
    expect(planned({ values: { upn, check, year } }).changes).toEqual([]);
  });

  test("new rows stand below the last as one block", () => {
    const others = [ben.upn, "A838999926117"].map((upn) => ({ values: { ...standing, upn } }));
    const { rows, changes } = planned(...others);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["add", "add"]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ row: 3, column: 1 });
  });

  test("of two records for one row the second is refused, and the first comes in", () => {
    const { rows } = planned(
      { values: { ...standing, mark: 34 } },
      { values: { ...standing, mark: 35 } },
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(["change", "refuse"]);
    expect(rows[1]?.reason).toMatch(/^It differs from row 2, which is of the same child or figure/);
  });

  test("days are shown as schools write them", () => {
    const sat = { upn: amira.upn, subject: "Reading", date: toSheetDate("2026-09-14") };
    const tests = recogniseTabs([aTab(fixedTabs.tests, [sat])]).fixed.tests as KnownTab;
    const moved = { ...sat, date: toSheetDate("2026-10-02") };
    const record = { table: "Tests", line: 2, about: "Reading", values: moved };
    expect(planRecords(tests, ["upn", "subject"], [record]).rows[0]?.changes).toEqual([
      { column: "Date", before: "14/09/2026", after: "02/10/2026" },
    ]);
  });
});
