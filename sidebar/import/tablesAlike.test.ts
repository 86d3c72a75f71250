import { readFile } from "../../src/files/readFile";
import { bytesOf } from "../../testing/files/bytesOf";
import type { TableReader } from "./fileReading";
import { proposedTables } from "./tablesAlike";

const table = (name: string, ...rows: string[][]) => ({ name, rows });

describe("the sheets of a file that are proposed together", () => {
  test("are those with the same header, in whatever case, below titles of their own", () => {
    const sheets = [
      table("About", ["Made on", "20/11/2026"], ["School", "Oak Primary"]),
      table("Year 3", ["Year 3, autumn"], ["UPN", "Surname"], ["A1", "Khan"]),
      table("Year 4", ["Year 4, autumn"], [], ["UPN", "surname "], ["A2", "Brown"]),
    ];
    expect([...proposedTables(sheets)]).toEqual([1, 2]);
  });

  test("are those whose headers differ in the years that they name", () => {
    const sheets = [
      table("Oak", ["Name", "Y3 Aut Reading", "Y4 Aut Reading"], ["Amira Khan", "EXS", "EXS"]),
      table("Elm", ["Name", "Y3 Aut Reading"], ["Ben Ash", "WTS"]),
    ];
    expect([...proposedTables(sheets)]).toEqual([0, 1]);
  });

  test("where each is laid out otherwise, the widest", () => {
    const sheets = [
      table("Notes", ["What", "When"], ["Export", "today"]),
      table("Children", ["UPN", "Surname", "Class"], ["A1", "Khan", "Oak"]),
    ];
    expect([...proposedTables(sheets)]).toEqual([1]);
  });

  test("the only one there is, as the script reads a file for the page", async () => {
    const reader: Pick<TableReader, "readFile"> = { readFile };
    const reading = await reader.readFile("a.csv", bytesOf("UPN,Surname\nA1,Khan\n"));
    expect(reading.state === "read" && [...proposedTables(reading.tables)]).toEqual([0]);
  });

  test("none where there is no table", () => {
    expect(proposedTables([]).size).toBe(0);
  });
});
