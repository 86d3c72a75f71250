import { pupilsTab } from "../tabs/pupils";
import { findColumns, readRows } from "./columnMap";

const tab = (...values: (string | number)[][]) => ({ name: "Pupils", values });

describe("columns are found by their headers", () => {
  test("wherever they stand, whatever else stands between", () => {
    const map = findColumns(tab(["Locker", "First name", "UPN", "Surname"]), pupilsTab);
    expect(map?.columns.get("upn")).toBe(3);
    expect(map?.columns.get("firstName")).toBe(2);
  });

  test("in any case, with ghost spaces, and by the names that other systems use", () => {
    const map = findColumns(tab(["\u00a0upn ", "FORENAME", "Last  Name"]), pupilsTab);
    expect([...(map?.columns.keys() ?? [])].sort()).toEqual(["firstName", "surname", "upn"]);
  });

  test("below titles above the table", () => {
    const titled = tab(["Hollow Oak", "", ""], ["", "", ""], ["UPN", "Surname", "First name"]);
    const map = findColumns(titled, pupilsTab);
    expect(map?.headerRow).toBe(3);
  });

  test("and not at all where a required one is missing", () => {
    expect(findColumns(tab(["UPN", "Surname"]), pupilsTab)).toBeUndefined();
  });

  test("a heading that stands twice is read once and remembered", () => {
    const map = findColumns(tab(["UPN", "Surname", "First name", "Forename"]), pupilsTab);
    expect(map?.columns.get("firstName")).toBe(3);
    expect(map?.doubled.get("firstName")).toEqual([4]);
  });
});

describe("rows are read", () => {
  const layout = pupilsTab;

  test("except those in which nothing is typed, however many there are", () => {
    const blanks = Array.from({ length: 5000 }, () => ["", "", " "]);
    const full = tab(["UPN", "Surname", "First name"], ["", "Ash", ""], ...blanks, ["", "", "Ben"]);
    const map = findColumns(full, layout);
    const rows = map ? readRows(full, map, layout) : [];
    expect(rows.map(({ row }) => row)).toEqual([2, 5003]);
  });

  test("and a column that the tab lacks gives an empty cell in column 0", () => {
    const full = tab(["UPN", "Surname", "First name"], ["Q838999926001", "Ash", "Ben"]);
    const map = findColumns(full, layout);
    const [row] = map ? readRows(full, map, layout) : [];
    expect(row?.cell("sen")).toMatchObject({ column: 0, typed: "" });
    expect(row?.cell("surname")).toMatchObject({
      column: 2,
      row: 2,
      header: "Surname",
      typed: "Ash",
    });
  });
});
