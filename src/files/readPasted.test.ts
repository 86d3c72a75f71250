import { rowsOf, sentenceOf } from "../../testing/files/tables";
import { readPasted } from "./readFile";

describe("readPasted", () => {
  test("reads cells copied from a spreadsheet", async () => {
    const reading = await readPasted("Name\tMark\r\nKhan, Amira\tEXS\r\n");
    expect(rowsOf(reading)).toEqual([
      ["Name", "Mark"],
      ["Khan, Amira", "EXS"],
    ]);
    expect(reading).toMatchObject({ form: "pasted" });
  });

  test("keeps the line breaks of a quoted cell", async () => {
    expect(rowsOf(await readPasted('Name\tNote\nAmira\t"one\ntwo ""2"""\n'))[1]).toEqual([
      "Amira",
      'one\ntwo "2"',
    ]);
  });

  test("leaves a cell that only begins with a quotation mark", async () => {
    expect(rowsOf(await readPasted('Name\tNote\n"Bo" Lee\tEXS\nAmira\t"yes\nBen\tGDS\n'))).toEqual([
      ["Name", "Note"],
      ['"Bo" Lee', "EXS"],
      ["Amira", '"yes'],
      ["Ben", "GDS"],
    ]);
  });

  test("reads CSV text", async () => {
    expect(rowsOf(await readPasted('Name,Mark\n"Khan, Amira",EXS'))[1]).toEqual([
      "Khan, Amira",
      "EXS",
    ]);
  });

  test("reads one column", async () => {
    expect(rowsOf(await readPasted("Name\nKhan, Amira\nLee, Ben"))[1]).toEqual(["Khan, Amira"]);
  });

  test("reads a Common Transfer File", async () => {
    const ctf = "<CTfile><CTFpupilData><Pupil><UPN>A1</UPN></Pupil></CTFpupilData></CTfile>";
    expect(await readPasted(ctf)).toMatchObject({ state: "read", form: "ctf" });
  });

  test("is refused where nothing but a header was copied", async () => {
    expect(sentenceOf(await readPasted("  \n\n"))).toMatch(/^What was pasted is empty/);
    expect(sentenceOf(await readPasted("Name\tMark\n"))).toMatch(/single row/);
  });
});
