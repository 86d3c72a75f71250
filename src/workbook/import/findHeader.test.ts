import { aFile } from "../../../testing/workbook/importInto";
import { findHeader } from "./findHeader";
import { headerKey } from "./headerText";

const names = new Set(
  ["UPN", "Surname", "Forename", "Reading Autumn", "Reading Spring", "Writing Autumn"].map(
    headerKey,
  ),
);

const find = (...rows: string[][]) => findHeader(aFile(...rows), names);

describe("the header of a file", () => {
  test("is its first row", () => {
    expect(find(["UPN", "Surname"], ["A1", "Ash"])).toEqual({
      headers: ["UPN", "Surname"],
      firstRow: 1,
      lastRow: 1,
    });
  });

  test("stands below titles and blank rows", () => {
    const header = find(
      ["Hollow Oak Primary School", ""],
      ["Pupil list, 12/09/2026", ""],
      ["", ""],
      ["Surname", "Forename"],
      ["Ash", "Ben"],
    );
    expect(header).toMatchObject({ headers: ["Surname", "Forename"], firstRow: 4, lastRow: 4 });
  });

  test("is looked for in the first 20 rows", () => {
    const blank = Array.from({ length: 19 }, () => ["", ""]);
    expect(find(...blank, ["UPN", "Surname"])?.firstRow).toBe(20);
    expect(find(...blank, ["", ""], ["UPN", "Surname"])).toBeUndefined();
  });

  test("is known whatever the case, spaces and underscores", () => {
    expect(find(["a", "b"], [" sur_name ", "FORENAME:"])?.firstRow).toBe(2);
  });

  test("is the row of words where no name in it is known", () => {
    const header = find(["2026", ""], ["Locker", "Peg"], ["7", "12"]);
    expect(header).toMatchObject({ headers: ["Locker", "Peg"], firstRow: 2 });
  });

  test("is not there in a table of figures, nor in an empty one", () => {
    expect(find(["1", "2"], ["3", "4"])).toBeUndefined();
    expect(find()).toBeUndefined();
  });
});

describe("a header of two rows", () => {
  test("is read as one where a merged cell stands above", () => {
    const header = find(
      ["UPN", "Reading", "", "Writing"],
      ["", "Autumn", "Spring", "Autumn"],
      ["A1", "EXS", "GDS", "EXS"],
    );
    expect(header).toEqual({
      headers: ["UPN", "Reading Autumn", "Reading Spring", "Writing Autumn"],
      firstRow: 1,
      lastRow: 2,
    });
  });

  test("keeps a name that is known by itself", () => {
    const header = find(["Child", "", "Reading", ""], ["UPN", "Surname", "Autumn", "Spring"]);
    expect(header?.headers).toEqual(["UPN", "Surname", "Reading Autumn", "Reading Spring"]);
  });

  test("tells columns apart whose names nobody knows", () => {
    const header = find(["UPN", "Spelling", "", "Science", ""], ["", "Aut", "Spr", "Aut", "Spr"]);
    expect(header?.headers).toEqual([
      "UPN",
      "Spelling Aut",
      "Spelling Spr",
      "Science Aut",
      "Science Spr",
    ]);
  });

  test("is not made of a header and the first child", () => {
    const header = find(["UPN", "Surname", "", "Forename"], ["A1", "Ash", "x", "Ben"]);
    expect(header).toMatchObject({ headers: ["UPN", "Surname", "", "Forename"], lastRow: 1 });
  });

  test("is not made of a title and a header", () => {
    const header = find(["Hollow Oak", "", ""], ["UPN", "Surname", "Notes"]);
    expect(header).toMatchObject({ headers: ["UPN", "Surname", "Notes"], firstRow: 2 });
  });
});
