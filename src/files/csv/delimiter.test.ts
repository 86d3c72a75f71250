import { guessDelimiter } from "./delimiter";

const cut = (text: string): number => text.split("\n")[0]!.split(guessDelimiter(text)).length;

describe("guessDelimiter", () => {
  test.each([",", ";", "\t"])("finds %p", (delimiter) => {
    const text = [
      ["UPN", "Mark"],
      ["A1", "EXS"],
    ]
      .map((row) => row.join(delimiter))
      .join("\n");
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  test("decimal commas do not hide a semicolon", () => {
    expect(guessDelimiter("school;reading;maths\nOak;63,5;64,2\nAsh;70,1;71,9")).toBe(";");
  });

  test("what stands in quotation marks does not count", () => {
    expect(guessDelimiter('"a,b";"c,d"\n"e,f";"g,h"')).toBe(";");
    expect(guessDelimiter('"a;b","c;d"\n"e;f","g;h"')).toBe(",");
  });

  test("a quotation mark that never closes does not hide the columns", () => {
    expect(guessDelimiter('UPN,Surname\nA1,Ash\nA2,"Kha')).toBe(",");
  });

  test("a title above the table does not count", () => {
    expect(guessDelimiter("Class list\n\nName;Mark\nAmira;EXS\nBen;GDS")).toBe(";");
  });

  test("a single column is not cut at the commas of its texts", () => {
    expect(cut("Name\nKhan, Amira\nLee, Ben")).toBe(1);
    expect(cut("Comment\nWorks hard\nReads well")).toBe(1);
  });
});
