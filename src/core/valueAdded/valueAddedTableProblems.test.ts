import { aTable } from "../../../testing/valueAdded/valueAddedTable";
import type { ValueAddedRow } from "./valueAddedTable";
import { valueAddedTableProblems } from "./valueAddedTableProblems";

/** What is said of the table after a change to reading's rows. */
function said(change: (rows: ValueAddedRow[]) => ValueAddedRow[]) {
  const table = aTable();
  const reading = table.filter(({ subject }) => subject === "reading");
  const others = table.filter(({ subject }) => subject !== "reading");
  return valueAddedTableProblems([...change(reading), ...others]).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );
}
const where = "Value added table, 2025/26, reading:";
const changed = (place: number, change: Partial<ValueAddedRow>) => (rows: ValueAddedRow[]) =>
  rows.map((row, index) => (index === place ? { ...row, ...change } : row));

describe("a value added table that makes sense", () => {
  test("has nothing said about it, in whatever order its rows stand", () => {
    expect(valueAddedTableProblems(aTable())).toEqual([]);
    expect(valueAddedTableProblems([...aTable()].reverse())).toEqual([]);
  });

  test("an empty one neither", () => {
    expect(valueAddedTableProblems([])).toEqual([]);
  });
});

describe("a value added table that does not", () => {
  test("a gap between groups is a query", () => {
    expect(said(changed(1, { from: 6.5 }))).toEqual([
      `query: ${where} groups 1 and 2 leave a gap: no group holds averages from 6 to 6.5.`,
    ]);
  });

  test("groups that overlap are an error, as is a group without an end below another", () => {
    expect(said(changed(1, { from: 5 }))).toEqual([
      `error: ${where} groups 1 and 2 overlap: 2 begins at 5, within 1, which ends at 6.`,
    ]);
    const withoutEnd = said((rows) => rows.map(({ below: _, ...row }) => row));
    expect(withoutEnd).toHaveLength(2);
    expect(withoutEnd[0]).toContain("overlap: 2 begins at 6, within 1, which has no end");
  });

  test("means that fall as children start higher are a query", () => {
    expect(said(changed(2, { meanKeyStage2: 98 }))).toEqual([
      `query: ${where} the mean of group 3, 98, is lower than that of group 2, 100, though its children started higher.`,
    ]);
  });

  test("a subject left out of a year is a query", () => {
    expect(said(() => [])).toEqual([
      `query: ${where} there is no row for the subject, though there is for others.`,
    ]);
  });

  test.each([0.6, 12, 62])("a spread of %p is an error", (sdNational) => {
    expect(said((rows) => rows.map((row) => ({ ...row, sdNational })))).toEqual([
      `error: ${where} a national spread (SD) of ${sdNational} cannot be right: it is between 3 and 10 points.`,
    ]);
  });

  test("spreads that differ in a subject are an error", () => {
    expect(said(changed(1, { sdNational: 6 }))[0]).toContain("same for every group, and is 6.2, 6");
  });

  test("a group that stands twice, or ends before it begins, is an error", () => {
    expect(said(changed(2, { group: "2" }))[0]).toBe(`error: ${where} group 2 stands twice.`);
    expect(said(changed(2, { below: 8 }))[0]).toBe(
      `error: ${where} group 3 ends at 8, which is not above its beginning, 8.`,
    );
  });
});
